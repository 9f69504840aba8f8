/** First bytes, in hexadecimal, of what is neither page nor text, and the media type they stand for. */
const signatures: readonly (readonly [start: RegExp, mediaType: string])[] = [
  [/^25504446/, 'application/pdf'],
  [/^504b(0304|0506|0708)/, 'application/zip'],
  [/^89504e470d0a1a0a/, 'image/png'],
  [/^ffd8ff/, 'image/jpeg'],
  [/^47494638(37|39)61/, 'image/gif'],
  [/^52494646.{8}57454250/, 'image/webp'],
  [/^424d.{8}0000/, 'image/bmp'],
  [/^(49492a00|4d4d002a)/, 'image/tiff'],
  [/^.{8}6674797061766966|^.{8}6674797061766973/, 'image/avif'],
  [/^.{8}66747970(68656963|68656978|68657663|6d696631|6d736631)/, 'image/heic'],
  [/^.{8}6674797071742020/, 'video/quicktime'],
  [/^.{8}66747970/, 'video/mp4'],
  [/^1a45dfa3/, 'video/webm'],
  [/^52494646.{8}57415645/, 'audio/wav'],
  [/^52494646.{8}41564920/, 'video/vnd.avi'],
  [/^4f676753/, 'audio/ogg'],
  [/^494433/, 'audio/mpeg'],
  [/^664c6143/, 'audio/flac'],
  [/^377abcaf271c/, 'application/x-7z-compressed'],
  [/^1f8b/, 'application/gzip'],
  [/^526172211a07/, 'application/vnd.rar'],
  [/^d0cf11e0a1b11ae1/, 'application/x-ole-storage'],
  [/^7f454c46/, 'application/x-elf'],
  [/^4d5a.{4}00/, 'application/vnd.microsoft.portable-executable'],
]

/** How many bytes a signature needs at most. */
const longest = 16

/**
 * The media type of bytes that are neither a page nor a text, told by their first bytes alone: a file's name
 * and what a server says of it can be anything. Null where nothing is known by them.
 */
export function fileType(bytes: Uint8Array): string | null {
  const start = [...bytes.subarray(0, longest)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
  return signatures.find(([signature]) => signature.test(start))?.[1] ?? null
}
