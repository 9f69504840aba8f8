import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quotationsIn, quote } from '../../../../shared/text/quotations'

const texts = (text: string) => quotationsIn(text).map((quotation) => quotation.text)

describe('quotations', () => {
  it.each([
    ['市長は「閉鎖する」と述べた。', ['閉鎖する']],
    ['「閉鎖する。理由は言えない。」と述べた。', ['閉鎖する。理由は言えない。']],
    ['「彼は『帰れ』と言った」と話した。', ['彼は『帰れ』と言った']],
    ['『橋』という本', ['橋']],
    ['He said "Stop" and “Go”.', ['Stop', 'Go']],
    ['“It’s the council’s fault,” she said.', ['It’s the council’s fault,']],
    ['It’s the council’s fault.', []],
    ['the ’90s and rock ’n’ roll', []],
    ['‘It’s safe,’ he said.', ['It’s safe,']],
    ['He said “Stop', []],
    ['「閉鎖する', []],
    ['「一つ」「二つ」', ['一つ', '二つ']],
    ['（市長は「閉鎖する」と述べた）', ['閉鎖する']],
    ['【速報】「閉鎖」', ['閉鎖']],
    ['「閉鎖する\n」', []],
    ['「閉鎖\rする」', []],
    ['「閉鎖\u2028する」', []],
    ['「閉鎖\u2029する」', []],
    ['（あ「い」う『え』お）', ['い', 'え']],
    ['5\' 10" tall and 6" wide', []],
    ['「」と「 」', []],
    ['«Fermé», dit-il', ['Fermé']],
    ['„Zu“, sagte er', ['Zu']],
    ['｢閉鎖する｣と述べた。', ['閉鎖する']],
    ['〝閉鎖〟と書いた。', ['閉鎖']],
    ['‹閉鎖›と【閉鎖】と〈閉鎖〉', []],
    ['He wrote: “He said ‘stop’ to me.”', ['He said ‘stop’ to me.']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it('stand where they say, marks included', () => {
    const piece = fc.constantFrom(...'「」『』“”‘’"\'（）() あa。.\n')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const quotation of quotationsIn(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(quotation.start + 1, quotation.end - 1)).toBe(quotation.text)
          expect(text[quotation.start]).toBe(quotation.mark)
          end = quotation.end
        }
      }),
    )
  })
})

describe('quoting a passage', () => {
  it.each([
    ['閉鎖する', 'ja', '「閉鎖する」'],
    ['閉鎖する。', 'ja', '「閉鎖する」'],
    ['閉鎖する。理由は言えない。', 'ja', '「閉鎖する。理由は言えない」'],
    ['彼は「帰れ」と言った', 'ja', '「彼は『帰れ』と言った」'],
    ['彼は「『橋』を読め」と言った', 'ja', '「彼は『「橋」を読め』と言った」'],
    ['「閉鎖する」', 'ja', '「閉鎖する」'],
    ['「一つ」と「二つ」', 'ja', '「『一つ』と『二つ』」'],
    ['（「閉鎖」という）', 'ja', '「（『閉鎖』という）」'],
    [' 閉鎖する｡ ', 'ja', '「閉鎖する」'],
    ['『閉鎖する』', 'ja', '「閉鎖する」'],
    ['｢閉鎖する｣', 'ja', '「閉鎖する」'],
    ['〝閉鎖する〟', 'ja', '「閉鎖する」'],
    ['‘It is closed’', 'ja', '「It is closed」'],
    ['"It is closed"', 'en', '“It is closed”'],
    ['«Fermé»', 'en', '“Fermé”'],
    ['„Zu“', 'en', '“Zu”'],
    ['（閉鎖）', 'ja', '「（閉鎖）」'],
    ['「閉鎖', 'ja', '「「閉鎖」'],
    ['橋は閉鎖。', 'en', '“橋は閉鎖。”'],
    ['A “b ‘c “d” c’ b” a', 'en', '“A ‘b “c ‘d’ c” b’ a”'],
    ['It is closed.', 'en', '“It is closed.”'],
    ['He said “stop” twice', 'en', '“He said ‘stop’ twice”'],
    ['It’s the council’s fault', 'en', '“It’s the council’s fault”'],
    ['He said "stop"', 'en', '“He said ‘stop’”'],
    ['市長は「閉鎖」と言った', 'en', '“市長は‘閉鎖’と言った”'],
  ] as const)('%s (%s)', (passage, language, quoted) => {
    expect(quote(passage, language)).toBe(quoted)
  })

  it('changes nothing but marks and one closing full stop', () => {
    const bare = (text: string) => text.replace(/[「」『』“”‘’"'«»„。｡\s]/gu, '')
    const piece = fc.constantFrom(...'「」『』“”‘’"（）あ漢a、。')
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('ja', 'en'),
        (pieces, language) => {
          const passage = pieces.join('')
          const quoted = quote(passage, language)
          expect(bare(quoted)).toBe(bare(passage))
        },
      ),
    )
  })
})
