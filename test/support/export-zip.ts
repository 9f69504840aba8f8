const centralHeader = 0x0201_4b50

/** What a ZIP's directory says of each file: the system it is from, its flags, its day and time. */
export function zipDirectory(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: { origin: number; flags: number; date: number }[] = []
  for (let at = 0; at + 46 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== centralHeader) continue
    entries.push({
      origin: view.getUint8(at + 5),
      flags: view.getUint16(at + 8, true),
      date: view.getUint32(at + 12, true),
    })
  }
  return entries
}
