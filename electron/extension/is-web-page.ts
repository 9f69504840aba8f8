import { z } from 'zod'

/** Whether an address is one of the web's: no others can be clipped. */
export function isWebPage(url: string | null): url is string {
  return z.url({ protocol: /^https?$/ }).safeParse(url).success
}
