import type { BrowserWindow } from './window'

export const openWindows = new Set<BrowserWindow>()
