import { Notice } from './Notice'

/** What could not be done, and why; told at once to whoever listens to the screen. */
export function FailureNotice({ title, text }: { title: string; text: string }) {
  return (
    <div role="alert">
      <Notice tone="bad" sign="▲" title={title} text={text} />
    </div>
  )
}
