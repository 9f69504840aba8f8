import {
  $create,
  $getDocument,
  $getState,
  $setState,
  createState,
  DecoratorNode,
  type EditorConfig,
  type LexicalNode,
} from 'lexical'
import type { CitationTarget } from '#shared/export/citation'

const citesState = /* @__PURE__ */ createState('cites', {
  parse: (value): CitationTarget['kind'] | null =>
    value === 'passage' || value === 'claim' ? value : null,
})
const idState = /* @__PURE__ */ createState('id', {
  parse: (value) => (typeof value === 'string' ? value : ''),
})

/**
 * A citation mark. It keeps the id of what it cites and nothing else, so what it shows never goes
 * stale; its number is a CSS counter, so it is right at every moment without anybody counting.
 */
export class CitationNode extends DecoratorNode<null> {
  override $config() {
    return this.config('citation', {
      extends: DecoratorNode,
      stateConfigs: [
        { flat: true, stateConfig: citesState },
        { flat: true, stateConfig: idState },
      ],
    })
  }

  getTarget(): CitationTarget {
    const id = $getState(this, idState)
    return $getState(this, citesState) === 'claim'
      ? { kind: 'claim', claimId: id }
      : { kind: 'passage', passageId: id }
  }

  override createDOM({ theme }: EditorConfig): HTMLElement {
    const mark = $getDocument().createElement('span')
    mark.className = String(theme['citation'] ?? '')
    mark.contentEditable = 'false'
    mark.dataset['citation'] = idOf(this.getTarget())
    // Its number is drawn by the style sheet. It is no link (`doc-noteref`): keys do not stop at it.
    mark.setAttribute('role', 'img')
    // An input method beside an uneditable inline element doubles what is typed, unless there is text
    // in it. A word joiner is text without width, and it keeps the mark on the line of its word.
    mark.textContent = '\u2060'
    return mark
  }

  override updateDOM(): false {
    return false
  }

  override isInline(): true {
    return true
  }

  // A mark selected as a node would take the caret away, and an input method would type into nothing.
  override isKeyboardSelectable(): false {
    return false
  }
}

export function $createCitationNode(target: CitationTarget): CitationNode {
  const node = $setState($create(CitationNode), citesState, target.kind)
  return $setState(node, idState, idOf(target))
}

export function $isCitationNode(node: LexicalNode | null | undefined): node is CitationNode {
  return node instanceof CitationNode
}

/** The id of the passage or claim. */
export function idOf(target: CitationTarget): string {
  return target.kind === 'passage' ? target.passageId : target.claimId
}
