import { describe, expect, it } from 'vitest'
import { relaysIn } from '#shared/text/relays'

const names = (text: string) => relaysIn(text).map(({ name }) => name)

describe('relaysIn', () => {
  it.each([
    ['港の水門が壊れた。（共同）', ['共同通信']],
    ['港の水門が壊れた。(時事)', ['時事通信']],
    ['【ロンドン共同】港湾局は', ['共同通信']],
    ['［東京　２３日　ロイター］ - 港湾局は', ['Reuters']],
    ['【AFP=時事】港湾局は', ['AFP']],
    ['（ＡＰ＝共同）', ['AP']],
    ['共同通信によると、水門は三月に壊れた。', ['共同通信']],
    ['みなと新聞の報道によると、局長は知っていた。', ['みなと新聞']],
    ['湾岸日報は3日、局長が知っていたと報じた。', ['湾岸日報']],
    ['NHKが独自に報じた。', ['NHK']],
    ['日経電子版によれば', ['日本経済新聞']],
    ['HARWICH (Reuters) - The gate broke.', ['Reuters']],
    ['The gate broke, according to the Harbour Times.', ['Harbour Times']],
    ['First reported by Bloomberg News, the break', ['Bloomberg']],
    ['The Associated Press first reported the break.', ['AP']],
    ['He told Kyodo News that it broke.', ['共同通信']],
    ['By Ada Quayle, Associated Press\nThe gate', ['AP']],
  ])('reads whose report %s hands on', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    '日米共同の訓練が始まった。（日米共同）',
    '共同で調べた。当時の時事問題。',
    '取扱所によると、水門は壊れた。',
    '警察によると、局長は知っていた。',
    'According to the Times New Roman licence of the harbour.',
    'According to police, the gate broke.',
    'The PA system broke. He told the mirror.',
    '新聞を読んだ。',
    'The committee reported the break.',
  ])('reads nobody in %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('says where, and each outlet once', () => {
    const text = '水門は壊れた。（共同）共同通信によると、三月だった。'
    expect(relaysIn(text)).toEqual([{ start: 7, end: 11, name: '共同通信', raw: '（共同）' }])
  })

  it('takes no more than in proportion to a long line without a name', () => {
    const text = `${'AB'.repeat(20_000)}新聞${'港'.repeat(40_000)}`
    expect(names(text)).toEqual([])
  })
})
