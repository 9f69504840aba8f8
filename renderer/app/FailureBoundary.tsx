import { Component, type ReactNode } from 'react'

type Props = { children: ReactNode; render: (error: unknown) => ReactNode }

/** Shows something in place of a screen that could not be drawn. React asks for a class here. */
export class FailureBoundary extends Component<Props, { failed: boolean; error: unknown }> {
  override state = { failed: false, error: null }

  static getDerivedStateFromError(error: unknown) {
    return { failed: true, error }
  }

  override render() {
    return this.state.failed ? this.props.render(this.state.error) : this.props.children
  }
}
