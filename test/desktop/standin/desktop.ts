import { EventEmitter } from 'node:events'
import { complain, missing } from './missing'

/** Questions to the reporter are answered by the spec, or not at all. */
const unscripted = (name: string) => async (): Promise<never> => {
  throw missing(`${name} without a scripted answer`)
}

export const dialog = {
  showSaveDialog: unscripted('dialog.showSaveDialog'),
  showMessageBox: unscripted('dialog.showMessageBox'),
  showErrorBox: (title: string, content: string) => complain(title, content),
}

export const shell = {
  openExternal: unscripted('shell.openExternal'),
  showItemInFolder: (path: string): void => {
    throw missing(`shell.showItemInFolder('${path}') without a scripted answer`)
  },
}

const area = { x: 0, y: 0, width: 1920, height: 1080 }
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [{ id: 1, bounds: area, workArea: area, scaleFactor: 1 }],
})
