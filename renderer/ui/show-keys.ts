const names: Readonly<Record<string, readonly [mac: string, other: string]>> = {
  mod: ['⌘', 'Ctrl'],
  shift: ['⇧', 'Shift'],
  alt: ['⌥', 'Alt'],
  ArrowLeft: ['←', '←'],
  ArrowRight: ['→', '→'],
}

/** A command's keys as they stand on this system's keyboard: `Ctrl Shift K`, `⌘⇧K`. */
export function showKeys(keys: string, os: string): string {
  const mac = os === 'macos' || os === 'ios'
  return keys
    .split('+')
    .map((key) => names[key]?.[mac ? 0 : 1] ?? key)
    .join(mac ? '' : ' ')
}
