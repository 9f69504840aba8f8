import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { $isListItemNode, ListExtension } from '@lexical/list'
import { HeadingAnnounceExtension, RichTextExtension } from '@lexical/rich-text'
import {
  $findMatchingParent,
  $getEditor,
  $getSelection,
  $isRangeSelection,
  type AnyLexicalExtension,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  defineExtension,
  type EditorThemeClasses,
  INDENT_CONTENT_COMMAND,
  KEY_TAB_COMMAND,
  OUTDENT_CONTENT_COMMAND,
} from 'lexical'
import { webAddress } from '#shared/export/web-address'
import { CitationNode } from './CitationNode'
import { ComposeBesideLinksExtension } from './compose-beside-links'
import { CopyExtension } from './CopyExtension'
import { HearOfCaretExtension } from './hear-of-caret'
import { KeepCaretExtension } from './keep-caret'
import { KeepNodeSetExtension } from './keep-node-set'
import { draftState } from './write-draft'
import { PasteExtension } from './paste/PasteExtension'

/** What a draft is made of. Typing signs for formatting is not among it: it would fight the input method. */
const DraftNodesExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/draft-nodes',
  nodes: () => [CitationNode],
  dependencies: [
    RichTextExtension,
    // It speaks English only; the toolbar says what a block is in the reporter's language.
    /* @__PURE__ */ configExtension(HeadingAnnounceExtension, { disabled: true }),
    ListExtension,
    /* @__PURE__ */ configExtension(LinkExtension, {
      validateUrl: (url: string) => webAddress(url) !== null,
    }),
    KeepNodeSetExtension,
    ComposeBesideLinksExtension,
    HearOfCaretExtension,
    KeepCaretExtension,
  ],
  register: (editor) =>
    editor.registerCommand(KEY_TAB_COMMAND, $indentEntry, COMMAND_PRIORITY_HIGH),
})

type Options = Readonly<{
  caseId: string
  /** The editor's JSON to begin with. */
  state?: string
  theme?: EditorThemeClasses
  /** Told of a failure inside the editor, which goes back to the state before it. */
  onError: (error: Error) => void
}>

/** The editor of one case's drafts. Marks are copied between drafts of a case and not into other cases. */
export function draftExtension({
  caseId,
  state = draftState([]),
  theme = {},
  onError,
}: Options): AnyLexicalExtension {
  return defineExtension({
    name: 'uradori/draft',
    namespace: `uradori/${caseId}`,
    theme,
    $initialEditorState: state,
    dependencies: [
      DraftNodesExtension,
      configExtension(HistoryExtension, { disabled: false, maxDepth: 500 }),
      PasteExtension,
      CopyExtension,
    ],
    onError: (error) => onError(error),
  })
}

/** Tab moves an entry of a list in or out; anywhere else it leaves the text, as keyboards expect. */
function $indentEntry(event: KeyboardEvent): boolean {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return false
  if (!$findMatchingParent(selection.anchor.getNode(), $isListItemNode)) return false
  event.preventDefault()
  return $getEditor().dispatchCommand(
    event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND,
    undefined,
  )
}
