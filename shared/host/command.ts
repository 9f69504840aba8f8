import { z } from 'zod'

export const CommandId = z.enum([
  'palette',
  'clip',
  'note.new',
  'case.new',
  'case.switch',
  'case.copy',
  'case.again',
  'case.verify',
  'go.sources',
  'go.claims',
  'go.figures',
  'go.replies',
  'go.draft',
  'go.log',
  'go.back',
  'go.forward',
  'undo',
  'redo',
  'settings',
  'shortcuts',
  'source.again',
  'reader.find',
  'reader.highlight',
  'reader.claim',
  'reader.evidence',
  'reader.figure',
  'reader.figures',
  'claim.new',
  'draft.cite',
  'draft.find',
  'draft.check',
  'draft.export',
])
export type CommandId = z.infer<typeof CommandId>

/** Where a command works: anywhere, in a case, or in one of its rooms. */
export type CommandScope = 'app' | 'case' | 'reader' | 'claims' | 'draft'

/** `keys` as Mantine's hotkeys write them; `mod` is Command on a Mac and Ctrl elsewhere. */
export type Command = Readonly<{ id: CommandId; scope: CommandScope; keys: string | null }>

/** Every command. The menu, the shortcut sheet, the palette and the key listener read this list. */
export const commands: readonly Command[] = [
  { id: 'palette', scope: 'app', keys: 'mod+K' },
  { id: 'case.new', scope: 'app', keys: null },
  { id: 'case.switch', scope: 'app', keys: 'mod+O' },
  { id: 'settings', scope: 'app', keys: 'mod+,' },
  { id: 'shortcuts', scope: 'app', keys: 'mod+/' },
  { id: 'go.back', scope: 'app', keys: 'alt+ArrowLeft' },
  { id: 'go.forward', scope: 'app', keys: 'alt+ArrowRight' },
  { id: 'clip', scope: 'case', keys: 'mod+shift+K' },
  { id: 'note.new', scope: 'case', keys: null },
  { id: 'go.sources', scope: 'case', keys: 'alt+1' },
  { id: 'go.claims', scope: 'case', keys: 'alt+2' },
  { id: 'go.figures', scope: 'case', keys: 'alt+3' },
  { id: 'go.replies', scope: 'case', keys: 'alt+6' },
  { id: 'go.draft', scope: 'case', keys: 'alt+7' },
  { id: 'go.log', scope: 'case', keys: 'alt+8' },
  { id: 'undo', scope: 'case', keys: 'mod+Z' },
  { id: 'redo', scope: 'case', keys: 'mod+shift+Z' },
  { id: 'case.copy', scope: 'case', keys: null },
  { id: 'case.again', scope: 'case', keys: null },
  { id: 'case.verify', scope: 'case', keys: null },
  { id: 'source.again', scope: 'case', keys: null },
  { id: 'reader.find', scope: 'reader', keys: 'mod+F' },
  { id: 'reader.highlight', scope: 'reader', keys: 'H' },
  { id: 'reader.claim', scope: 'reader', keys: 'C' },
  { id: 'reader.evidence', scope: 'reader', keys: 'E' },
  { id: 'reader.figure', scope: 'reader', keys: 'F' },
  { id: 'reader.figures', scope: 'reader', keys: null },
  { id: 'claim.new', scope: 'claims', keys: 'N' },
  { id: 'draft.cite', scope: 'draft', keys: 'mod+shift+C' },
  { id: 'draft.find', scope: 'draft', keys: 'mod+F' },
  { id: 'draft.check', scope: 'draft', keys: 'mod+shift+D' },
  { id: 'draft.export', scope: 'draft', keys: 'mod+shift+E' },
]
