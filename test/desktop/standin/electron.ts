// What `import … from 'electron'` gives. A name that is not here fails when main is linked.
export { app } from './app'
export { dialog, screen, shell } from './desktop'
export { ipcMain } from './ipc'
export { Menu } from './menu'
export { protocol, session } from './session'
export { BrowserWindow } from './window'
