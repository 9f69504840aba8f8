import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMemory } from '#shared/check/check-memory'
import type { CheckedQuotation } from '#shared/check/desk-finding'
import { quotations } from '#shared/check/quotations'
import { quote } from '#shared/text/quotations'
import { readingText } from '#shared/text/quote'
import { checkedDraft } from '../../../support/checked'

const bay = {
  name: 'bay',
  title: '橋の点検、三年行わず',
  reading:
    '港湾局の課長は「点検は三年間、一度も行っていない。記録も残していない」と述べた。費用は約４８２億円とされる。同局は認証のない問い合わせフォームで受け付けていた。',
  marked: '点検は三年間、一度も行っていない',
}
const port = {
  name: 'port',
  reading:
    'The clerk said: “Nobody has looked at the bridge since the spring of 2021, and nobody will.” The board called its form a contact form.',
}

type Around = Parameters<typeof checkedDraft>[1]

function foundIn(paragraphs: readonly string[], around: Around = {}): readonly CheckedQuotation[] {
  const draft = checkedDraft(paragraphs, { cited: [bay, port], ...around })
  const memory = checkMemory()
  return draft.sentences
    .flatMap((sentence) => quotations(draft, sentence, memory))
    .map((finding) => {
      if (finding.rule !== 'quotation') throw new Error(finding.rule)
      return finding.quotation
    })
}

const verdicts = (paragraphs: readonly string[], around: Around = {}) =>
  foundIn(paragraphs, around).map(({ text, verdict }) => `${verdict} ${text}`)

/** − what is missing from the quotation, + what was added to it. */
const signs = { same: '', missing: '−', added: '+' }
const difference = ([first]: readonly CheckedQuotation[]) =>
  first?.difference
    .map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`))
    .join('')

describe('a quotation with a citation', () => {
  it.each([
    '課長は「点検は三年間、一度も行っていない」と述べた[bay]。',
    '課長は「点検は三年間…記録も残していない」と述べた[bay]。',
    '課長は「点検は三年間、一度も行っていない。記録も残していない」と述べた[bay]。',
    '“Nobody has looked at the bridge since the spring of 2021,” the clerk said.[port]',
  ])('that stands in the capture is no finding: %s', (paragraph) => {
    expect(verdicts([paragraph])).toEqual([])
  })

  it('is shown with its difference and its place where it differs', () => {
    const found = foundIn(['課長は「点検は二年間、一度も行っていない」と述べた[bay]。'])
    expect(difference(found)).toBe('点検は[−三][+二]年間、一度も行っていない')
    const [{ place, start, end } = { place: null, start: 0, end: 0 }] = found
    expect(place).toMatchObject({ captureId: 'c-bay', passageId: 'p-bay' })
    expect(bay.reading.slice(place?.start, place?.end)).toBe('点検は三年間、一度も行っていない')
    expect([start, end]).toEqual([3, 21])
  })

  it('is not told its closing comma where English sets one', () => {
    const found = foundIn([
      '“Nobody has looked at the bridge since the fall of 2021, and nobody has,” he said.[port]',
    ])
    expect(difference(found)).toBe(
      'Nobody has looked at the bridge since the [−spring][+fall] of 2021, and nobody [−will][+has]',
    )
  })

  it('is found wanting in its width or space', () => {
    const quoted = '同紙は「費用は約482億円とされる」と伝えた[bay]。'
    expect(verdicts([quoted])).toEqual(['width-or-space 費用は約482億円とされる'])
  })

  it('is not found where the capture has nothing like it', () => {
    const found = foundIn(['課長は「責任は私ひとりにあります」と述べた[bay]。'])
    expect(found).toMatchObject([{ verdict: 'not-found', place: null, difference: [] }])
  })

  it('is compared with every capture that the sentence cites, and the best answer counts', () => {
    const said = '課長は「点検は三年間、一度も行っていない」と述べた'
    expect(verdicts([`${said}[port]。`])).toEqual(['not-found 点検は三年間、一度も行っていない'])
    expect(verdicts([`${said}[port][bay]。`])).toEqual([])
  })

  it('is compared with the evidence of a cited claim', () => {
    const claims = { checks: ['port', 'bay'], clerk: ['port'] }
    const said = '課長は「点検は三年間、一度も行っていない」と述べた'
    expect(verdicts([`${said}[=checks]。`], { claims })).toEqual([])
    expect(verdicts([`${said}[=clerk]。`], { claims })).toEqual([
      'not-found 点検は三年間、一度も行っていない',
    ])
  })

  it.each([
    [['bay', 'wide'], null],
    [['curled', 'wide'], null],
    [['wide', 'near'], 'width-or-space'],
    [['near', 'port'], 'differs'],
    [['wide', 'port'], 'width-or-space'],
  ] as const)('has of two captures, in either order, the better answer: %s', (names, verdict) => {
    const said = "課長は「三年間、'一度も'行っていない482人」と述べた"
    const texts = {
      bay: "三年間、'一度も'行っていない482人",
      curled: '三年間、“一度も”行っていない482人',
      wide: "三年間、'一度も'行っていない４８２人",
      near: "三年間、'一度も'行っていない483人",
      port: port.reading,
    }
    const cited = names.map((name) => ({ name, reading: texts[name] }))
    for (const [one, other] of [names, names.toReversed()]) {
      const found = foundIn([`${said}[${one}][${other}]。`], { cited })
      expect(found.map((finding) => finding.verdict)).toEqual(verdict === null ? [] : [verdict])
    }
  })

  it('leads to the first of two captures that agree alike', () => {
    const cited = ['one', 'two'].map((name) => ({ ...bay, name }))
    const [found] = foundIn(['課長は「点検は二年間、一度も行っていない」と述べた[two][one]。'], {
      cited,
    })
    expect(found?.place).toMatchObject({ captureId: 'c-two', passageId: 'p-two' })
  })

  it('is compared by the marks of its own sentence', () => {
    const said = '課長は「点検は三年間、一度も行っていない」と述べた'
    expect(verdicts([`橋は古い[port]。${said}[bay]。橋は長い[port]。`])).toEqual([])
    expect(verdicts([`橋は古い[bay]。${said}[port]。`])).toHaveLength(1)
  })

  it('is not passed for the full stop that English sets before the mark', () => {
    expect(verdicts(['“Nobody has looked at the bridge since the spring of 2021.”[port]'])).toEqual(
      [],
    )
    const found = foundIn([
      '“Nobody, she says, has looked at the bridge since the fall of 2021.”[port]',
    ])
    expect(difference(found)).toMatch(/of 2021$/)
  })

  it('is compared whole where it is set apart, once, however short', () => {
    const found = foundIn(['> 責任を取る。橋は落ちない[bay]'])
    expect(found).toMatchObject([
      { text: '責任を取る。橋は落ちない', start: 0, end: 12, verdict: 'not-found' },
    ])
    expect(foundIn(['> 窓口[port]'])).toHaveLength(1)
    expect(foundIn([`> ${bay.marked}[bay]`])).toEqual([])
  })

  it('is not judged by a capture without words', () => {
    const draft = checkedDraft(['課長は「責任は私にあります」と述べた[bay]。'], { cited: [bay] })
    const [sentence] = draft.sentences
    if (!sentence) throw new Error('no sentence')
    const readings = new Map([['c-bay', readingText(' \n')]])
    expect(quotations({ ...draft, readings }, sentence, checkMemory())).toEqual([])
  })

  it('is compared whole where it is set apart', () => {
    expect(verdicts(['> 点検は三年間、一度も行っていない。記録も残していない[bay]'])).toEqual([])
    expect(verdicts(['> 点検は三年間、一度も行っていない。記録は残している[bay]'])).toEqual([
      'differs 点検は三年間、一度も行っていない。記録は残している',
    ])
  })

  it('is not judged where its sentence cites nothing', () => {
    expect(verdicts(['課長は「責任は私にあります」と述べた。橋は古い[bay]。'])).toEqual([])
  })

  it('is not judged by a capture whose text is not there', () => {
    const said = '課長は「責任は私にあります」と述べた[blank]。'
    expect(verdicts([said], { cited: [{ ...bay, name: 'blank' }] })).toHaveLength(1)
    const draft = checkedDraft([said], { cited: [{ ...bay, name: 'blank' }] })
    const [sentence] = draft.sentences
    if (!sentence) throw new Error('no sentence')
    expect(quotations({ ...draft, readings: new Map() }, sentence, checkMemory())).toEqual([])
  })

  it('differs in any single character that is changed', () => {
    const { marked } = bay
    fc.assert(
      fc.property(fc.nat(marked.length - 1), (at) => {
        const changed = `${marked.slice(0, at)}鳥${marked.slice(at + 1)}`
        const found = verdicts([`課長は${quote(changed, 'ja')}と述べた[bay]。`])
        expect(found).toEqual([`differs ${changed}`])
      }),
    )
  })
})

describe('a term in quotation marks', () => {
  it.each([
    'いわゆる「安全神話」は崩れた[bay]。',
    '長編『海の底の橋』にも描かれた[bay]。',
    '同局の「窓口」は閉じたままだ[bay]。',
    'The board’s “web form” is gone.[port]',
    'Okada’s “soft opening” came in May.[port]',
  ])('that the capture does not have is the reporter’s own: %s', (paragraph) => {
    expect(verdicts([paragraph])).toEqual([])
  })

  it('is asked about where the capture has long words that are nearly the same', () => {
    expect(verdicts(['受け付けは「認証のない問合せフォーム」による[bay]。'])).toEqual([
      'differs 認証のない問合せフォーム',
    ])
  })

  it('is asked about from eight characters of Japanese on', () => {
    const cited = [{ name: 'bay', reading: '同局は認証のない問い合わせフォームで受け付けた。' }]
    expect(verdicts(['受付は「問い合せフォーム」だ[bay]。'], { cited })).toHaveLength(1)
    expect(verdicts(['受付は「い合せフォーム」だ[bay]。'], { cited })).toEqual([])
  })

  it('is the title of any of the sources', () => {
    const report = '本紙は「橋の点検、三年行わず」と報じた'
    const other = { ...port, title: 'A bridge closed' }
    expect(verdicts([`${report}[port][bay]。`], { cited: [bay, other] })).toEqual([])
    expect(verdicts([`${report}[bay][port]。`], { cited: [bay, other] })).toEqual([])
    expect(
      verdicts(['本紙は「橋の『点検』、三年行わず」と報じた[bay]。'], {
        cited: [{ ...bay, title: '橋の「点検」、三年行わず' }],
      }),
    ).toEqual([])
  })

  it('is the title of the source', () => {
    expect(verdicts(['本紙は「橋の点検、三年行わず」と報じた[bay]。'])).toEqual([])
    expect(verdicts(['本紙は「橋の点検、十年行わず」と報じた[bay]。'])).not.toEqual([])
  })
})
