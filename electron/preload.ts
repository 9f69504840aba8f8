import { contextBridge, ipcRenderer } from 'electron'
import type { DesktopBridge } from '#shared/host/contract'

const bridge: DesktopBridge = {
  call: (name, input) => ipcRenderer.invoke('host', name, input),
  on: (listener) => {
    ipcRenderer.on('host-event', (_event, name: string, value: unknown) => listener(name, value))
  },
}

// The bridge is frozen on the way, and it is all of this process that the page can touch.
contextBridge.exposeInMainWorld('desktop', bridge)
