import type { Host } from '#shared/host/contract'
import { AppError } from '#shared/errors'

const no = async () => {
  throw new AppError('not-supported')
}
export function browserHost(): Host {
  return {
    name: 'browser',
    supports: (call) => call === 'saveFile',
    on: () => () => undefined,
    capturePage: no,
    cancelCapture: no,
    printToPdf: no,
    printDialog: no,
    openExternal: no,
    speak: async () => ({}),
    saveFile: async ({ name, bytes, mediaType }) => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }))
      link.download = name
      link.click()
      URL.revokeObjectURL(link.href)
      return { saved: true }
    },
  }
}
