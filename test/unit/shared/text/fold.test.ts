import { describe, expect, it } from 'vitest'
import { folded, hasAllWords } from '../../../../shared/text/fold'

describe('folding for search', () => {
  it.each([
    ['４８２億円', '482億円'],
    ['ｻｰﾊﾞｰ', 'さーばー'],
    ['サーバー', 'さーばー'],
    ['ヴァイオリン', 'ゔぁいおりん'],
    ['Ｈａｒｂｏｕｒ　Works ', 'harbour works'],
    ['が', 'が'],
  ])('%s becomes %s', (text, form) => {
    expect(folded(text)).toBe(form)
  })

  it('asks for every word, wherever it stands', () => {
    expect(hasAllWords(['検査は五月', 'Harbour Works'], 'ＨＡＲＢＯＵＲ 五月')).toBe(true)
    expect(hasAllWords(['検査は五月', 'Harbour Works'], 'harbour 六月')).toBe(false)
    expect(hasAllWords(['港湾'], '  ')).toBe(true)
    expect(hasAllWords([], '')).toBe(true)
  })
})
