export const settings = {
  'settings.title': 'Settings',
  'settings.language': 'Language of the app',
  'settings.language.ja': '日本語',
  'settings.language.en': 'English',
  'settings.theme': 'Appearance',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.theme.auto': 'As the system',
  'settings.textSize': 'Text size',
  'settings.textSize.90': 'Small',
  'settings.textSize.100': 'Ordinary',
  'settings.textSize.115': 'Large',
  'settings.textSize.130': 'Very large',
  'settings.sample':
    'The bridge was closed on 3 May; nobody was told why. 橋は5月3日に閉鎖された。',
  'settings.storage': 'Storage',
  'settings.storage.used': '{used} used by Uradori on this machine.',
} as const
