/** A pairing code as it was meant, whatever was copied or typed around it (Crockford's base 32). */
export function plainCode(text: string): string {
  const upper = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  return upper.replaceAll('O', '0').replaceAll(/[IL]/g, '1')
}
