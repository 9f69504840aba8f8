import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../../shared/text/sentences'

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text)

/** Each line is one text; ¦ stands where it must be cut. White space beside ¦ is outside the sentences. */
const japanese = `
橋は閉鎖された。¦理由は不明だ。
本当か?¦誰も知らない。
本当か!?¦はい。
本当ですか?¦はい。
なぜだ！？¦わからない。
驚いた!¦次の日も来た。
「閉鎖する。」と市長は述べた。¦住民は反発した。
「閉鎖する」と市長は述べた。
市長は「閉鎖する。理由は言えない。」と述べた。¦住民は反発した。
「やめろ。」¦彼らは否定した。
「やめろ!」¦彼は叫んだ。
「やめろ。」と彼は叫び、「帰れ。」とも言った。
「なぜ?」と聞かれた。
『橋。』という本がある。
橋(通称・大橋。)は閉鎖された。¦次の橋も。
橋（1960年完成。全長120m。）は古い。
終わった。。¦次だ。
終わった…。¦次だ。
終わった……¦
「閉鎖する。
「閉鎖する。¦誰も聞いていない。¦そう言った。
彼は「閉鎖する。¦住民は怒った。
4,502.9BTCが流出した。¦約482億円相当だ。
詳細はhttps://news.example/a.htmlを見よ。¦次へ。
Yahoo! JAPANが報じた。
株価は3.5%下がった。
米国のU.S. Steelが発表した。
第1報です。¦第2報はまだです。
彼は言った。¦「もう遅い。」
「もう遅い。」¦「そんなことはない。」
「もう遅い。」「そんなことはない。」と二人は言い合った。
『「やめろ。」と言え。』と命じた。
（了）
【速報】橋が閉鎖された。¦続報を待て。
（終わり。）¦次の章。
市は「安全だ」「問題ない」と繰り返した。¦だが崩れた。
今日は晴れ｡¦明日は雨｡
橋は古い．¦次の橋も．
ＡＢＣ．¦次の文だ。
費用は5億円.¦人員は3人だ。
決めた．¦一人は反対した。
値は１.５倍、次は１．５倍、三．五倍だ。
Ｎｏ．５倉庫で第３．１節を読んだ。
１．点検した。¦２．記録した。
1. 点検した。¦2. 記録した。
（1） 点検した。¦(2) 記録した。
「｢閉鎖する。｣と言った。」¦次だ。
｢閉鎖する。｣と述べた。¦〝やめろ。〟と叫んだ。
本当?!¦はい、と答えた。
本当か⁉¦はい。¦え⁈¦そう‼¦なに⁇¦まさか‽¦終わり︒¦次。
終わった。†¦次だ。‡¦次だ。※¦次だ。*¦次だ。
`
const english = `
The bridge was closed. ¦Nobody knows why.
He said "Stop." ¦They denied it.
He said “Stop.” ¦They denied it.
“Stop,” he said. ¦They went on.
“Stop!” he cried. ¦They went on.
“Why?” she asked. ¦Nobody knew.
Mr. Smith met Dr. Jones. ¦They spoke.
J. R. R. Tolkien wrote it. ¦He was late.
He lives in the U.S. and works in the U.K. now.
He lives in the U.S. ¦He works there.
Harbour Works Inc. built it. ¦It fell.
Harbour Works Ltd. was founded in No. 5 Dock Road.
It happened at 5 p.m. on Monday.
It happened at 5 p.m. ¦Nobody saw it.
See e.g. the report, i.e. the first one.
It cost $4.5 million. ¦That is 4,502.9 BTC.
Read https://news.example/a.html?x=1. ¦Then act.
Wait... what? ¦Nothing.
He paused … and went on.
It was over... ¦Then it began.
Was it safe?! ¦No.
He paused.… and went on.
Wait...what was it?
The answer is no. ¦Not yet.
(It was closed. Nobody said so.) ¦They waited.
The bridge (built in 1960. Rebuilt in 1980.) was closed.
He asked, "Is it safe? Is it open?" and left.
Prices rose 3.5 per cent. ¦In May they fell.
On Jan. 5 it reopened. ¦It was Sat. 6 Jan. then.
It’s the council’s fault. ¦They’re sorry.
‘It’s safe.’ ¦They lied about nothing.
The firm, Yahoo! Inc., said so.
1. Introduction
“It is closed. Nobody may cross,” the mayor said. ¦People crossed.
He said, “It is closed. ¦Nobody listened.
`

const cases = (lines: string) => lines.trim().split('\n')

describe('sentences', () => {
  it.each([...cases(japanese), ...cases(english)])('%s', (marked) => {
    const expected = marked
      .split('¦')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    expect(cut(marked.replaceAll('¦', ''))).toEqual(expected)
  })

  it.each(Array.from('」』）)]］】〉》〕｝}”’"\'»›｣〟'))('take in what closes: %s', (closer) => {
    expect(cut(`橋は古い。${closer}次の橋も。`)).toEqual([`橋は古い。${closer}`, '次の橋も。'])
    expect(cut(`It is old.${closer} So it is.`)).toEqual([`It is old.${closer}`, 'So it is.'])
  })

  it.each(Array.from('」』）)]］】〉》〕｝}”’"\'»›｣〟'))(
    'end with a quotation that ends with one inside it: %s',
    (closer) => {
      expect(cut(`「橋は古い。${closer}」次の橋も。`)).toEqual([
        `「橋は古い。${closer}」`,
        '次の橋も。',
      ])
    },
  )

  it.each(['()', '（）', '[]', '［］', '【】', '〈〉', '《》', '〔〕'])(
    'do not end with an aside in them: %s',
    ([open, close]) => {
      expect(cut(`橋${open}通称・大橋。${close}閉鎖。`)).toHaveLength(1)
    },
  )

  it.each(Array.from('“‘"\'([「『（«'))('go on in small letters behind what opens: %s', (mark) => {
    expect(cut(`It is old! ${mark}so they say`)).toHaveLength(1)
    expect(cut(`It is old! ${mark}${mark}so they say`)).toHaveLength(1)
    expect(cut(`It is old! ${mark}So they say`)).toHaveLength(2)
  })

  it.each(Array.from('…‥⋯※†‡*'))('take in what trails: %s', (sign) => {
    expect(cut(`橋は古い。${sign}」次の橋も。`)).toEqual([`橋は古い。${sign}」`, '次の橋も。'])
    expect(cut(`橋は古い${sign}次の橋も。`)).toHaveLength(1)
  })

  it.each(Array.from('〇一二三四五六七八九十百千５5'))(
    'do not end within a number in kanji or in figures: %s',
    (numeral) => {
      expect(cut(`値は三．${numeral}倍、${numeral}．三倍だ。`)).toHaveLength(1)
    },
  )

  it.each(['\r', '\n', '\r\n', '\u2028', '\u2029', '\v', '\f', '\n\n'])(
    'end at a line break of any kind: %j',
    (end) => {
      expect(cut(`橋は「古い${end}次」の橋`)).toEqual(['橋は「古い', '次」の橋'])
      expect(sentencesOf(`橋${end}`)).toEqual([{ start: 0, end: 1, text: '橋' }])
    },
  )

  it('stand where they say, white space left out', () => {
    expect(sentencesOf(' 橋だ。 \u3000次だ。 ')).toEqual([
      { start: 1, end: 4, text: '橋だ。' },
      { start: 6, end: 9, text: '次だ。' },
    ])
    expect(sentencesOf(' \n\u3000')).toEqual([])
  })

  it('end at every line break, whatever kind', () => {
    expect(cut('見出し\n本文が始まる\r\n「続く\n終わり」。\u2028次')).toEqual([
      '見出し',
      '本文が始まる',
      '「続く',
      '終わり」。',
      '次',
    ])
  })

  it('hold every character but white space exactly once, in order', () => {
    const piece = fc.constantFrom(
      ...'。！？.!?「」『』（）()“”"\'’ \n　、,…あ漢カaA1',
      'Mr.',
      'と述べた',
      'U.S.',
      '4.5',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const sentence of sentencesOf(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.text.trim()).toBe(sentence.text)
          expect(sentence.text).not.toBe('')
          expect(text.slice(end, sentence.start).trim()).toBe('')
          end = sentence.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
