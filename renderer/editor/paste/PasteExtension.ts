import {
  $generateNodesFromSerializedNodes,
  $insertGeneratedNodes,
  ClipboardImportExtension,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard'
import { DRAG_DROP_PASTE } from '@lexical/rich-text'
import {
  $getEditor,
  type BaseSelection,
  COMMAND_PRIORITY_HIGH,
  configExtension,
  createCommand,
  defineExtension,
  DRAGOVER_COMMAND,
  DROP_COMMAND,
  type LexicalCommand,
  mergeRegister,
} from 'lexical'
import { storedInlines, storedNodes } from '../write-draft'
import { readPage, type Pasted } from './read-page'
import { readText } from './read-text'

/** Dispatched when something pasted held pictures, with their number: they do not go into a draft. */
export const PICTURES_LEFT_OUT_COMMAND: LexicalCommand<number> =
  /* @__PURE__ */ createCommand('PICTURES_LEFT_OUT')

const $pasteHtml: ImportMimeTypeFunction = (html, selection) => $paste(readHtml(html), selection)
const $pasteText: ImportMimeTypeFunction = (text, selection) => $paste(readText(text), selection)

/** Brings in what others wrote, as words and shapes that a draft can hold and nothing else. */
export const PasteExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/paste',
  dependencies: [
    /* @__PURE__ */ configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'text/html': [$pasteHtml],
        'text/plain': [$pasteText],
        'text/uri-list': [$pasteText],
      },
    }),
  ],
  register: (editor) =>
    mergeRegister(
      // Files are sources to be clipped: the window around the editor takes them.
      editor.registerCommand(DROP_COMMAND, holdsFiles, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(DRAGOVER_COMMAND, holdsFiles, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(
        DRAG_DROP_PASTE,
        (files) => editor.dispatchCommand(PICTURES_LEFT_OUT_COMMAND, files.length),
        COMMAND_PRIORITY_HIGH,
      ),
    ),
})

/** What a page says on the clipboard. Nothing in it runs or loads: the parsed page has no window. */
export function readHtml(html: string): Pasted {
  const fragment = /<!--\s*StartFragment\s*-->([^]*?)<!--\s*EndFragment\s*-->/i.exec(html)?.[1]
  return readPage(new DOMParser().parseFromString(fragment ?? html, 'text/html').body)
}

function $paste({ blocks, whole, pictures }: Pasted, selection: BaseSelection): boolean {
  const editor = $getEditor()
  const [first] = blocks
  if (pictures > 0) editor.dispatchCommand(PICTURES_LEFT_OUT_COMMAND, pictures)
  if (first) {
    const stored = whole ? storedNodes(blocks) : storedInlines(first.inlines)
    $insertGeneratedNodes(editor, $generateNodesFromSerializedNodes(stored), selection)
  }
  return first !== undefined || pictures > 0
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}
