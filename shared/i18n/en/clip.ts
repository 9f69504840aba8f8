export const clip = {
  'clip.button': 'Clip',
} as const
