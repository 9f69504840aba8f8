import { useEffect } from 'react'
import { nameOf } from '#shared/domain/source'
import { idOf } from '../../editor/CitationNode'
import { useOpenDraft, useReadDraft } from '../../editor/open-draft'
import { useServices } from '../../services'
import { wordsOf, type Citable } from './citables'
import { useDraftRoom } from './draft-room'

/** Gives every mark its name for those who hear the page, and shows where what it cites is gone. */
export function MarkLabels(): null {
  const { t } = useServices()
  const { editor } = useOpenDraft()
  const { reading } = useReadDraft()
  const { citables } = useDraftRoom()
  useEffect(() => {
    if (!citables) return
    for (const { key, number, target } of reading.marks) {
      const element = editor.getElementByKey(key)
      const citable = citables.byId.get(idOf(target)) ?? null
      const what = citable ? nameOfCited(citable) : t('draft.mark.gone')
      const label = t('draft.mark.label', { number, what })
      if (!element || element.ariaLabel === label) continue
      element.ariaLabel = label
      element.toggleAttribute('data-missing', citable === null)
    }
  }, [t, editor, reading, citables])
  return null
}

function nameOfCited(citable: Citable): string {
  const words = wordsOf(citable).slice(0, 80)
  const source = citable.kind === 'passage' && citable.source ? nameOf(citable.source) : null
  return source === null ? words : `${source}: ${words}`
}
