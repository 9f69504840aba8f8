import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { commands, type CommandId } from '../../../shared/host/command'
import { translator } from '../../../shared/i18n/translate'
import { acceleratorOf, menuTemplate } from '../../../electron/menu'

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [
    item,
    ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : []),
  ])
}
const menu = (language: 'ja' | 'en', isMac = false, send: (id: CommandId) => void = () => {}) =>
  itemsOf(menuTemplate(translator(language), send, isMac))

describe.each([true, false])('the menu (on a Mac: %s)', (isMac) => {
  it('has every command once', () => {
    const ids = menu('en', isMac).flatMap(({ id }) => (id === undefined ? [] : [id]))
    expect(ids.toSorted()).toEqual(commands.map(({ id }) => id).toSorted())
  })

  it('has what every program has, and no way to reload the page or open its tools', () => {
    const roles = menu('en', isMac).flatMap(({ role }) => (role === undefined ? [] : [role]))
    for (const role of ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll', 'quit', 'close']) {
      expect(roles.filter((one) => one === role)).toEqual([role])
    }
    expect(roles).not.toContain('reload')
    expect(roles).not.toContain('toggleDevTools')
  })

  it('has words for everything, in both languages', () => {
    for (const language of ['ja', 'en'] as const) {
      for (const { label, type } of menu(language, isMac)) {
        if (type === 'separator') continue
        expect(label).toMatch(/\S/)
        expect(label).not.toMatch(/^(menu|command|shell)\./)
      }
    }
  })
})

describe('a command in the menu', () => {
  it('sends its id when it is chosen', () => {
    const sent: CommandId[] = []
    const item = menu('ja', false, (id) => sent.push(id)).find(({ id }) => id === 'clip')
    const click: (() => void) | undefined = item?.click as (() => void) | undefined
    click?.()
    expect(sent).toEqual(['clip'])
  })

  it('shows its keys but leaves them to the page', () => {
    const item = menu('en').find(({ id }) => id === 'clip')
    expect(item).toMatchObject({ accelerator: 'CmdOrCtrl+Shift+K', registerAccelerator: false })
    expect(
      menu('en').filter((one) => one.id && one.accelerator && one.registerAccelerator !== false),
    ).toEqual([])
  })

  it('takes no bare letter away from typing', () => {
    expect(menu('en').find(({ id }) => id === 'reader.highlight')).not.toHaveProperty('accelerator')
  })

  it.each([
    ['mod+K', 'CmdOrCtrl+K'],
    ['mod+shift+Z', 'CmdOrCtrl+Shift+Z'],
    ['alt+ArrowLeft', 'Alt+Left'],
    ['alt+1', 'Alt+1'],
    ['mod+,', 'CmdOrCtrl+,'],
    ['H', null],
  ])('writes %s as %s', (keys, accelerator) => expect(acceleratorOf(keys)).toBe(accelerator))
})
