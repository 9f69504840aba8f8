import type { clip as en } from '#shared/i18n/en/clip'
import type { Wording } from '#shared/i18n/wording'

export const clip: Wording<typeof en> = {
  'clip.button': '取り込む',
}
