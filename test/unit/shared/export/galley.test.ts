import { describe, expect, it } from 'vitest'
import { documentFrom } from '#shared/export/document'
import { deskGalley, type Galley, publicationGalley } from '#shared/export/galley'
import type { Note } from '#shared/export/note'
import { referencesOf } from '#shared/export/references'
import {
  capture,
  caseView,
  citeClaim,
  citePassage,
  claim,
  evidence,
  harbour,
  harbourDraft,
} from '../../../support/export-case'
import { anInterest, later } from '../../../support/nouns'

const document = documentFrom('岸壁の空白', 'ja', harbourDraft, caseView(harbour))
const english = documentFrom('The quay', 'en', harbourDraft, caseView(harbour))

const inWords = ({ blocks }: Galley) =>
  blocks.map(({ inlines }) =>
    inlines
      .map((inline) => (inline.kind === 'citation' ? `[${inline.number}]` : inline.text))
      .join(''),
  )
const noteInWords = (note: Note | undefined) =>
  note?.map((line) => line.map(({ text }) => text).join(''))

describe('for publication', () => {
  it('is the draft as written, with a note for every mark', () => {
    const galley = publicationGalley(document)
    expect(galley.blocks).toBe(document.blocks)
    expect(galley.lead).toEqual([])
    expect(galley.notes).toHaveLength(document.citations.length)
  })
})

describe('a galley', () => {
  it('is in the language of its draft, under its title', () => {
    for (const draft of [document, english]) {
      const { title, language } = draft
      expect(publicationGalley(draft)).toMatchObject({ title, language })
      expect(deskGalley(draft, null)).toMatchObject({ title, language })
    }
  })
})

describe('for the desk', () => {
  const galley = deskGalley(document, '2026-11-22T10:00:00+09:00')

  it('numbers every sentence and says which have no source', () => {
    expect(inWords(galley)).toEqual([
      '【1】岸壁の3年',
      '【2】湾岸新報によると、「検査は行われていなかった」という[1]。【3】局は否定する。[2]【4 出典なし】取材は続く。',
      '【5】3年も放置\n【6】ひどい話だ[3]',
      '【7 出典なし】検査の記録',
      '【8 出典なし】2021年[4]',
      '【9 出典なし】局の回答',
    ])
  })

  it('marks the number of a sentence by whether it has a source, and adds nothing empty', () => {
    const inlines = galley.blocks.flatMap((block) => block.inlines)
    const labels = inlines.flatMap((inline) => (inline.kind === 'label' ? [inline.sourced] : []))
    expect(labels).toEqual([true, true, true, false, true, true, false, false, false])
    expect(inlines.filter((inline) => inline.kind !== 'citation' && inline.text === '')).toEqual([])
  })

  it('keeps the looks of the words that it numbers', () => {
    const words = { kind: 'text', text: '甲。乙。', bold: true, italic: false, link: null } as const
    const draft = documentFrom('T', 'ja', [{ kind: 'paragraph', inlines: [words] }], caseView({}))
    const [block] = deskGalley(draft, null).blocks
    expect(block?.inlines.filter(({ kind }) => kind === 'text')).toEqual([
      { ...words, text: '甲。' },
      { ...words, text: '乙。' },
    ])
    expect(noteInWords(deskGalley(draft, null).lead)?.at(-1)).toBe(
      '全2文、注0件。出典のない文は2文（1、2）。',
    )
  })

  it('begins with whom it is for, when it was true, and what lacks a source', () => {
    expect(noteInWords(galley.lead)).toEqual([
      'デスク・法務の確認用。掲載用ではありません。',
      '案件の内容は2026年11月22日 10:00:00（UTC+09:00）現在のものです。',
      '全9文、注4件。出典のない文は4文（4、7、8、9）。見出しにも番号を振っていますが、出典なしには数えていません。',
    ])
    expect(noteInWords(deskGalley(english, null).lead)).toEqual([
      'For the editor and the lawyer. Not for publication.',
      'Sentences: 9. Citations: 4. Sentences without a source: 4 (4, 7, 8, 9). Headings are numbered but not counted as lacking a source.',
    ])
  })

  it('says that nothing lacks a source', () => {
    const empty = deskGalley(documentFrom('T', 'en', [], caseView(harbour)), null)
    expect(noteInWords(empty.lead)?.at(-1)).toBe(
      'Sentences: 0. Citations: 0. Every sentence has a source.',
    )
  })

  it('gives of a passage its words, source, dates, addresses and hash', () => {
    expect(noteInWords(galley.notes[0])).toEqual([
      '「検査は2021年から行われていなかった」',
      '北村透「港湾局、岸壁の検査を3年間行わず」湾岸新報、公開 2024年12月23日 14:05:00（UTC+09:00）',
      '取得 2026年11月22日 09:14:00（UTC+09:00）、アドレスから、https://wangan.example/news/0412?from=top',
      '入力されたアドレス：https://wangan.example/news/0412?utm_source=mail',
      'ページ自身が示すアドレス：https://wangan.example/news/0412',
      `SHA-256 ${'ab'.repeat(32)}`,
    ])
  })

  it('gives of a claim how it stands, and its evidence with the stance of each', () => {
    const lines = noteInWords(deskGalley(english, null).notes[1])
    expect(lines?.slice(0, 3)).toEqual([
      'Claim: 港湾局は岸壁の検査を3年間行わなかった',
      'Kind: Allegation · Work: Checking · Finding: Single origin · Use: Usable if attributed · 2 articles · 1 origin',
      'Supports: “3年も放置\nひどい話だ”',
    ])
    expect(noteInWords(galley.notes[1])?.[1]).toBe(
      '種別：主張・告発　作業：確認中　裏付け：単独情報　掲載：出典明示で使用可　2記事・1系統',
    )
    expect(lines).toContain('Contradicts: “All quays were inspected in 2023.”')
  })

  it('gives an address once, and says of whom no name may be printed', () => {
    const anon = caseView({
      ...harbour,
      claims: [claim('k-anon', 'x', { use: 'anon' })],
      evidence: [evidence('e', 'k-anon', 'p-post')],
    })
    const inlines = [citePassage('p-post')]
    const told = documentFrom('T', 'en', [{ kind: 'paragraph', inlines }], anon)
    expect(noteInWords(deskGalley(told, null).notes[0])).toEqual([
      '“3年も放置\nひどい話だ”',
      '@port_watch, Waves, published December 2024, Not to be named in print',
      'Captured 22 November 2026, 09:14:00 (UTC+09:00), by address, https://waves.example/port_watch/77',
      `SHA-256 ${'ab'.repeat(32)}`,
    ])
  })

  it.each([
    ['background', 'Background: neither to be quoted nor to be named in print'],
    ['not-for-attribution', 'Not for attribution: may be quoted, not to be named in print'],
    ['off-record', 'Off the record: nothing of it may be printed'],
  ] as const)('says on what terms a source talked, and nobody else: %s', (terms, words) => {
    const sources = (harbour.sources ?? []).map((one) => ({
      ...one,
      talk: { who: 'SECRET-who', at: null, place: 'SECRET-place', terms },
    }))
    const inlines = [citePassage('p-post')]
    const view = caseView({ ...harbour, sources })
    const told = documentFrom('T', 'en', [{ kind: 'paragraph', inlines }], view)
    expect(noteInWords(deskGalley(told, null).notes[0])?.[1]).toBe(
      `@port_watch, Waves, published December 2024, ${words}`,
    )
    expect(noteInWords(publicationGalley(told).notes[0])).toEqual([
      'Source not named, by agreement.',
    ])
  })

  it('says what there is to doubt of the time of a capture', () => {
    const doubtful = {
      ...capture('c-courier', 's-courier', null),
      savedAt: '2026-10-03T18:00:00+09:00',
      clockDoubt: -420,
    }
    const inlines = [citePassage('p-courier')]
    const view = caseView({ ...harbour, captures: [doubtful] })
    const told = documentFrom('T', 'en', [{ kind: 'paragraph', inlines }], view)
    expect(noteInWords(deskGalley(told, null).notes[0])).toContain(
      'Captured 22 November 2026, 09:14:00 (UTC+09:00), pasted, saved 3 October 2026, 18:00:00 (UTC+09:00) by its own account, the server’s clock was 420 s apart from ours, https://wangan.example/news/0412?utm_source=mail',
    )
    expect(noteInWords(publicationGalley(told).notes[0])?.join('')).toContain(
      '(saved 3 October 2026).',
    )
    expect(referencesOf(told).map(({ capturedAt }) => capturedAt)).toEqual([doubtful.savedAt])
  })

  it('names the interest of a source that was not set aside, and nothing of it in print', () => {
    const marked = {
      ...capture('c-courier', 's-courier', null),
      interests: [
        anInterest({ words: 'この記事は\n広告です。', form: 'advertising' }),
        anInterest({ key: 'SECRET-key' }),
      ],
    }
    const dismissedInterests = [{ key: 'SECRET-key', reason: 'SECRET-reason', at: later }]
    const sources = (harbour.sources ?? []).map((one) => ({ ...one, dismissedInterests }))
    const inlines = [citePassage('p-courier')]
    const view = caseView({ ...harbour, sources, captures: [marked] })
    const told = documentFrom('T', 'en', [{ kind: 'paragraph', inlines }], view)
    const lines = noteInWords(deskGalley(told, null).notes[0])
    expect(lines?.filter((line) => line.startsWith('Interest'))).toEqual([
      'Interest: Calls itself advertising, “この記事は 広告です。”, 1 place · in the article',
    ])
    expect(JSON.stringify(publicationGalley(told))).not.toContain('dvertising')
  })

  it('says of a claim whose evidence is gone, not judged, or not there that it is', () => {
    const view = caseView({
      ...harbour,
      evidence: [evidence('e-1', 'k-lapse', 'gone'), evidence('e-2', 'k-lapse', 'p-minutes')],
    })
    const inlines = [citeClaim('k-lapse'), citeClaim('k-bare')]
    const told = documentFrom('T', 'en', [{ kind: 'paragraph', inlines }], view)
    const [lapse, bare] = deskGalley(told, null).notes.map(noteInWords)
    expect(lapse?.[1]).toMatch(/· 1 article · 0 origins · 1 not judged$/)
    const gone = caseView({ ...harbour, evidence: [evidence('e-1', 'k-bare', 'gone')] })
    const [only] = deskGalley(
      documentFrom('T', 'en', [{ kind: 'paragraph', inlines: [citeClaim('k-bare')] }], gone),
      null,
    ).notes
    expect(noteInWords(only)?.slice(2)).toEqual(['1 piece of evidence has lost its passage.'])
    expect(lapse?.at(-1)).toBe('1 piece of evidence has lost its passage.')
    expect(bare?.at(-1)).toBe('No evidence has been put to the claim cited here.')
  })

  it('says of what was removed that it was', () => {
    expect(noteInWords(galley.notes[3])).toEqual([
      'ここで引いていた箇所は案件から削除されています。',
    ])
  })

  it('holds nothing that may not leave', () => {
    expect(JSON.stringify(galley)).not.toContain('SECRET')
  })
})
