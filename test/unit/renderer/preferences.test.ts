import { describe, expect, it } from 'vitest'
import { keepPreferences, readPreferences } from '../../../renderer/preferences'

const stored = (text: string | null) => ({ getItem: () => text })

describe('preferences', () => {
  it.each([
    [['ja-JP', 'en'], 'ja'],
    [['en-GB', 'ja'], 'en'],
    [['fr', 'ja'], 'ja'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('for a system that speaks %j start in %s', (languages, language) => {
    expect(readPreferences(stored(null), languages)).toEqual({
      language,
      theme: 'auto',
      textSize: '100',
    })
  })

  it('are what was chosen last', () => {
    let kept: string | null = null
    const chosen = { language: 'ja', theme: 'dark', textSize: '130' } as const
    keepPreferences({ setItem: (_key, text) => (kept = text) }, chosen)
    expect(readPreferences(stored(kept), ['en'])).toEqual(chosen)
  })

  it.each(['{', 'null', '[]', '"dark"', '{"theme":"neon"}', '{"textSize":100}'])(
    'are the usual ones when %s is found in their place',
    (text) => {
      expect(readPreferences(stored(text), ['en'])).toMatchObject({ theme: 'auto' })
    },
  )
})
