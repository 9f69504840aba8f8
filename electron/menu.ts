import type { MenuItemConstructorOptions } from 'electron'
import { commands, type CommandId } from '#shared/host/command'
import type { Translate } from '#shared/i18n/translate'

type Item = MenuItemConstructorOptions
type Send = (id: CommandId) => void

const line: Item = { type: 'separator' }

/** The menu bar. A click sends the command's id to the page, which does it or, out of its room, not. */
export function menuTemplate(t: Translate, send: Send, isMac: boolean): Item[] {
  const act = (...ids: readonly CommandId[]): Item[] => ids.map((id) => commandItem(id, t, send))
  const about: Item = { role: 'about', label: t('menu.about') }
  const quit: Item = { role: 'quit', label: t('menu.quit') }
  const appMenu: Item = {
    label: t('menu.app'),
    submenu: [
      about,
      line,
      ...act('settings'),
      line,
      { role: 'services', label: t('menu.services') },
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hide-others') },
      { role: 'unhide', label: t('menu.show-all') },
      line,
      quit,
    ],
  }
  return [
    ...(isMac ? [appMenu] : []),
    {
      label: t('menu.case'),
      submenu: [
        ...act('case.new', 'case.switch'),
        line,
        ...act('clip', 'note.new', 'case.again', 'case.copy', 'case.verify'),
        line,
        ...act('timeline.print'),
        ...(isMac ? [] : [line, ...act('settings'), line, quit]),
      ],
    },
    { label: t('menu.edit'), submenu: [...editRoles(t), line, ...act('undo', 'redo')] },
    {
      label: t('menu.go'),
      submenu: [
        ...act('palette'),
        line,
        ...act(
          'go.sources',
          'go.claims',
          'go.figures',
          'go.timeline',
          'go.people',
          'go.replies',
          'go.draft',
          'go.log',
        ),
        line,
        ...act('go.back', 'go.forward'),
      ],
    },
    {
      label: t('menu.source'),
      submenu: [
        ...act('reader.find', 'reader.highlight', 'reader.claim', 'reader.evidence'),
        ...act('reader.figure', 'reader.party', 'reader.figures'),
        line,
        ...act('source.again'),
        line,
        ...act('claim.new'),
      ],
    },
    {
      label: t('menu.draft'),
      submenu: act(
        'draft.cite',
        'draft.find',
        'draft.check',
        'draft.sentence',
        'draft.weak.next',
        'draft.weak.previous',
        'draft.export',
      ),
    },
    ...windowMenus(t, isMac),
    {
      role: 'help',
      label: t('menu.help'),
      submenu: [...act('shortcuts'), ...(isMac ? [] : [line, about])],
    },
  ]
}

function editRoles(t: Translate): Item[] {
  return [
    { role: 'undo', label: t('menu.undo-typing') },
    { role: 'redo', label: t('menu.redo-typing') },
    line,
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'pasteAndMatchStyle', label: t('menu.paste-plain') },
    { role: 'selectAll', label: t('menu.select-all') },
  ]
}

function windowMenus(t: Translate, isMac: boolean): Item[] {
  const view: Item[] = [
    { role: 'zoomIn', label: t('menu.zoom-in') },
    { role: 'zoomOut', label: t('menu.zoom-out') },
    { role: 'resetZoom', label: t('menu.zoom-reset') },
    line,
    { role: 'togglefullscreen', label: t('menu.full-screen') },
  ]
  const window: Item[] = [
    { role: 'minimize', label: t('menu.minimise') },
    { role: 'zoom', label: t('menu.zoom') },
    ...(isMac ? [line, { role: 'front', label: t('menu.front') } as const] : []),
    line,
    { role: 'close', label: t('menu.close') },
  ]
  return [
    { label: t('menu.view'), submenu: view },
    { role: 'window', label: t('menu.window'), submenu: window },
  ]
}

/**
 * The page itself listens for the keys, so the menu only shows them (macOS registers them all the
 * same, after the page had its turn). A bare letter is shown nowhere: it would be taken from typing.
 */
function commandItem(id: CommandId, t: Translate, send: Send): Item {
  const keys = commands.find((command) => command.id === id)?.keys ?? null
  const accelerator = keys === null ? null : acceleratorOf(keys)
  return {
    id,
    label: t(`command.${id}`),
    click: () => send(id),
    ...(accelerator === null ? {} : { accelerator, registerAccelerator: false }),
  }
}

/** Keys as Electron writes them (`CmdOrCtrl+Shift+K`), or null for a key without a modifier. */
export function acceleratorOf(keys: string): string | null {
  const parts = keys.split('+')
  if (parts.length < 2) return null
  const named: Readonly<Record<string, string>> = { mod: 'CmdOrCtrl', shift: 'Shift', alt: 'Alt' }
  return parts.map((part) => named[part] ?? part.replace(/^Arrow/, '')).join('+')
}
