/**
 * The browser's name as every Chrome gives it. Electron would add its own name and ours, and so tell
 * every publisher that somebody keeps a case file on them.
 */
export function plainUserAgent(userAgent: string): string {
  return userAgent
    .replaceAll(/ (?!(AppleWebKit|Chrome|Safari)\/)[\w.-]+\/\S+/g, '')
    .replace(/Chrome\/(\d+)\.[\d.]+/, 'Chrome/$1.0.0.0')
}
