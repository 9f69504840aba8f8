import type { Citable } from './citables'
import { wordsOf } from './citables'

const type = 'application/x-uradori-citable'

/** Lets a card be dragged into the draft, or as plain words anywhere else. */
export function beginDrag(data: DataTransfer, citable: Citable): void {
  data.setData(type, citable.id)
  data.setData('text/plain', wordsOf(citable))
  data.effectAllowed = 'copy'
}

export const isCitableDrag = (data: DataTransfer | null): boolean =>
  data?.types.includes(type) ?? false

/** The id of what is dropped, or null when it is something else. */
export const droppedId = (data: DataTransfer | null): string | null => data?.getData(type) || null
