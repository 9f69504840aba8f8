import type { settings as en } from '#shared/i18n/en/settings'
import type { Wording } from '#shared/i18n/wording'

export const settings: Wording<typeof en> = {
  'settings.title': '設定',
  'settings.language': 'アプリの言語',
  'settings.language.ja': '日本語',
  'settings.language.en': 'English',
  'settings.theme': '外観',
  'settings.theme.light': 'ライト',
  'settings.theme.dark': 'ダーク',
  'settings.theme.auto': 'システムに合わせる',
  'settings.textSize': '文字の大きさ',
  'settings.textSize.90': '小',
  'settings.textSize.100': '標準',
  'settings.textSize.115': '大',
  'settings.textSize.130': '特大',
  'settings.sample':
    '橋は5月3日に閉鎖されたが、理由は誰にも知らされなかった。The bridge was closed on 3 May.',
  'settings.storage': '保存場所',
  'settings.storage.used': 'この端末で Uradori が使っている容量は {used} です。',
}
