import { z } from 'zod'

/** The address of a web page: http or https, without a user's name, at most 8,000 characters. */
export const WebAddress = z
  .url({ protocol: /^https?$/ })
  .max(8000)
  .refine((url) => new RegExp('^https?://[^@/]*(/|$|[?#])', 'i').test(url), 'no user names')
