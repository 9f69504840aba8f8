import { describe, expect, it } from 'vitest'
import { placeOfSelection } from '../../../renderer/selection-place'

const text = '橋の記録\n五月に閉鎖された。費用は482億円。\n費用は不明。'
const found = (selection: string) => {
  const place = placeOfSelection(text, selection)
  return place && text.slice(place.start, place.end)
}

describe('where a selection stands', () => {
  it('is where its words stand once, over paragraphs too', () => {
    expect(found('482億円')).toBe('482億円')
    expect(found(' 五月に閉鎖された。費用は482億円。\n\n  費用は不明。 ')).toBe(
      '五月に閉鎖された。費用は482億円。\n費用は不明。',
    )
  })

  it.each(['費用は', '４８２億円', '480億円', '', ' \n ', '億', '五月に 閉鎖'])(
    'is not said where that is not sure: %s',
    (selection) => expect(placeOfSelection(text, selection)).toBeNull(),
  )
})
