import { Wire } from './wire'

let running: Wire | null = null

/** The one Chromium behind this process. */
export function chromium(): Wire {
  if (!running) throw new Error('electron stand-in: used before the app is ready')
  return running
}

export function startChromium(executable: string, args: readonly string[]): Wire {
  running = new Wire(executable, args)
  return running
}
