import type { MessageKey } from '#shared/i18n/catalogue'
import type { DoneAct } from '../data/act-history'
import { redoLast, undoLast } from '../data/undo'
import { useCase, useCommand, useServices } from '../services'

/** The commands that work in every room of a case: going about, undo and redo. */
export function useCaseCommands(): void {
  const { id: caseId } = useCase()
  const { db, now, perform, tell, t, go } = useServices()
  useCommand('go.sources', () => go({ room: 'sources', caseId }))
  useCommand('go.claims', () => go({ room: 'claims', caseId }))
  useCommand('go.figures', () => go({ room: 'figures', caseId }))
  useCommand('go.timeline', () => go({ room: 'timeline', caseId }))
  useCommand('go.people', () => go({ room: 'people', caseId }))
  useCommand('go.replies', () => go({ room: 'replies', caseId }))
  useCommand('go.draft', () => go({ room: 'draft', caseId }))
  useCommand('go.log', () => go({ room: 'log', caseId }))

  const swap = async (
    what: MessageKey,
    act: () => Promise<DoneAct | null>,
    done: MessageKey,
    nothing: MessageKey,
  ) => {
    const result = await perform(what, async () => ({ act: await act() }))
    if (!result) return
    tell(result.act ? t(done, { what: t(`log.${result.act.what}`) }) : t(nothing))
  }
  useCommand(
    'undo',
    () =>
      void swap(
        'command.undo',
        () => undoLast(db, caseId, now()),
        'app.undone',
        'app.nothingToUndo',
      ),
  )
  useCommand(
    'redo',
    () =>
      void swap(
        'command.redo',
        () => redoLast(db, caseId, now()),
        'app.redone',
        'app.nothingToRedo',
      ),
  )
}
