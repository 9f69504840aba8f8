import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { isWebAddress } from '#shared/text/address'
import type { ClipRequest } from '../../clip-queue'
import { useCase, useServices } from '../../services'
import styles from './DropTarget.module.css'

/** Takes files, links and selections from other programs, dropped anywhere on the case. */
export function DropTarget({ children }: { children: ReactNode }) {
  const { id: caseId } = useCase()
  const { t, clips, commands, perform } = useServices()
  const [over, setOver] = useState(false)
  const ownDrag = useRef(false) // What is picked up on this page is on its way into the draft.
  const isOurs = (event: DragEvent) => !ownDrag.current && !isWriting(event.target)

  const drop = (event: DragEvent) => {
    setOver(false)
    if (!isOurs(event)) return
    event.preventDefault()
    const requests = requestsIn(event.dataTransfer)
    if (requests.length === 0) return
    commands.run('clip')
    void perform('clip.title', () => clips.add(caseId, requests))
  }
  return (
    <div
      className={styles['target']}
      onDragStart={() => {
        ownDrag.current = true
      }}
      onDragEnd={() => {
        ownDrag.current = false
      }}
      onDragOver={(event) => {
        if (!isOurs(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={drop}
    >
      {children}
      {over && (
        <div className={styles['veil']} aria-hidden="true">
          {t('clip.drop')}
        </div>
      )}
    </div>
  )
}

function isWriting(target: EventTarget): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input'))
}

/** Files; else a dragged selection with its markup; else a dragged link. */
function requestsIn(data: DataTransfer): ClipRequest[] {
  const files = [...data.files]
  if (files.length > 0) return files.map((file) => ({ method: 'file', file, url: null }))
  const html = data.getData('text/html')
  const plain = data.getData('text/plain')
  const [link] = data.getData('text/uri-list').split(/\r?\n/)
  if (link && isWebAddress(link)) return [{ method: 'address', url: link }]
  if (plain.trim() === '') return []
  return [{ method: 'paste', html: html === '' ? null : html, plain, url: null }]
}
