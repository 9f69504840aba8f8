/** The kinds of file that can be clipped, as a file dialog takes them. What a file is, its bytes say. */
export const readableFiles = [
  '.html',
  '.htm',
  '.mhtml',
  '.mht',
  '.txt',
  '.md',
  'text/html',
  'text/plain',
  'text/markdown',
  'multipart/related',
] as const
