// @vitest-environment jsdom
import { wordsOf } from '../../../../../shared/domain/passage'
import { describe, expect, it } from 'vitest'
import { caseViewOf } from '../../../../../renderer/data/case-view'
import { capturesOfCase, readingsOfCase } from '../../../../../renderer/data/captures'
import { allCases } from '../../../../../renderer/data/cases'
import { claimsOf } from '../../../../../renderer/data/claims'
import { draftsOf } from '../../../../../renderer/data/drafts'
import { inquiriesOf } from '../../../../../renderer/data/inquiries'
import { evidenceOfCase } from '../../../../../renderer/data/evidence'
import { entriesOf } from '../../../../../renderer/data/log'
import { partiesOf } from '../../../../../renderer/data/parties'
import { passagesOfCase } from '../../../../../renderer/data/passages'
import { sourcesOf } from '../../../../../renderer/data/sources'
import { undoLast } from '../../../../../renderer/data/undo'
import { makeSample } from '../../../../../renderer/features/cases/sample/make-sample'
import { sampleContent } from '../../../../../renderer/features/cases/sample/sample-content'
import { writtenIn } from '../../../../../renderer/editor/read-draft'
import { citedClaims } from '../../../../../shared/check/cited-claims'
import { deskCheck } from '../../../../../shared/check/desk-check'
import { documentFrom } from '../../../../../shared/export/document'
import { numberedSentences } from '../../../../../shared/export/numbered-sentences'
import { readingText } from '../../../../../shared/text/quote'
import { firstBreak } from '../../../../../shared/domain/entry'
import { inquiryState } from '../../../../../shared/domain/inquiry'
import { countOrigins } from '../../../../../shared/domain/origin'
import { shown } from '../../../../../shared/domain/source'
import { at } from '../../../../support/nouns'
import { intakeTools } from '../../../../support/intake-tools'

const asked = {
  ja: [
    'interest: この主張について、ミナトは公表していない。',
    'quotation: 森下氏は「あまりにも遅い、そして不誠実だ」と会社の対応を批判した。',
    'uncited: 別の取引所では2024年に約48億円分のコインが流出している。',
  ],
  en: [
    'interest: Harbourgate has not commented publicly on the allegation.',
    'quotation: “It has taken much too long, and it is not honest,” Whitlock wrote of the company.',
    'uncited: In 2024 another exchange lost about £24 million in coins.',
  ],
}

describe.each(['ja', 'en'] as const)('the sample case in %s', (language) => {
  async function sample() {
    const tools = await intakeTools()
    const content = await sampleContent(language)
    const made = await makeSample(tools, language, content)
    return { ...tools, content, id: made.id }
  }

  it('holds all that is told of it, read from its pages', async () => {
    const { db, id, content } = await sample()
    const { told } = content
    expect((await partiesOf(db, id)).length).toBe(told.parties.length)
    expect((await capturesOfCase(db, id)).length).toBe(told.sources.length)
    const quotes = (await passagesOfCase(db, id)).map(wordsOf)
    expect(quotes.toSorted()).toEqual(told.passages.map(({ quote }) => quote).toSorted())
    const claims = await claimsOf(db, id)
    expect(claims.map(({ text }) => text).toSorted()).toEqual(
      told.claims.map(({ text }) => text).toSorted(),
    )
    const evidence = told.claims.flatMap((claim) => claim.evidence)
    expect((await evidenceOfCase(db, id)).length).toBe(evidence.length)
  })

  it('knows title, publisher and date of every source from the page itself', async () => {
    const { db, id } = await sample()
    for (const source of await sourcesOf(db, id)) {
      expect(shown(source, 'title')).toBeTruthy()
      expect(shown(source, 'publisher')).toBeTruthy()
      expect(shown(source, 'publishedAt')).toMatch(/^20\d\d-/)
    }
  })

  it('has an allegation that two articles repeat and one origin carries', async () => {
    const { db, id } = await sample()
    const allegation = (await claimsOf(db, id)).find(({ kind }) => kind === 'allegation')
    const evidence = await evidenceOfCase(db, id)
    const passages = new Map((await passagesOfCase(db, id)).map((one) => [one.id, one]))
    const sources = await sourcesOf(db, id)
    const supporting = evidence
      .filter(({ claimId, stance }) => claimId === allegation?.id && stance === 'supports')
      .map(({ passageId }) => passages.get(passageId)?.sourceId ?? '')
    const all = new Map(sources.map((one) => [one.id, one]))
    expect(countOrigins(supporting, all)).toMatchObject({ sources: 2, origins: 1 })
    expect(allegation).toMatchObject({ finding: 'single', use: 'attrib', work: 'awaiting' })
  })

  it('has put its allegation to whom it is about, and waits for the answer', async () => {
    const { db, id } = await sample()
    const [inquiry] = await inquiriesOf(db, id)
    expect(inquiry && inquiryState(inquiry, at)).toBe('asked')
    const allegation = (await claimsOf(db, id)).find(({ kind }) => kind === 'allegation')
    expect(inquiry?.put).toEqual([{ claimId: allegation?.id, text: allegation?.text, since: 0 }])
    expect(allegation?.aboutIds).toEqual([inquiry?.partyId])
  })

  it('has a draft whose marks all lead to passages and claims of the case', async () => {
    const { db, id } = await sample()
    const [draft] = await draftsOf(db, id)
    const ids = [...(draft?.state ?? '').matchAll(/"type":"citation".*?"id":"([^"]+)"/g)]
    const known = new Set([
      ...(await passagesOfCase(db, id)).map((one) => one.id),
      ...(await claimsOf(db, id)).map((one) => one.id),
    ])
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.filter(([, one]) => !known.has(one ?? ''))).toEqual([])
  })

  it('is asked about its three faults by the desk check and about nothing else', async () => {
    const { db, id } = await sample()
    const [draft] = await draftsOf(db, id)
    const view = await caseViewOf(db, id)
    const written = writtenIn(draft?.state ?? '')
    const document = documentFrom(draft?.title ?? '', language, written, view)
    const marks = written
      .flatMap(({ inlines }) => inlines.flatMap((one) => (one.kind === 'cite' ? [one.target] : [])))
      .map((target, index) => ({ number: index + 1, target }))
    const readings = await readingsOfCase(db, id)
    const findings = deskCheck({
      document,
      sentences: numberedSentences(document),
      parties: [...view.parties.values()],
      claims: citedClaims(marks, view, at),
      readings: new Map(readings.map((one) => [one.id, readingText(one.text)])),
      troubled: new Map(),
      today: at.slice(0, 10),
    })
    expect(findings.map(({ rule, text }) => `${rule}: ${text}`)).toEqual(asked[language])
  })

  it('has an unbroken log and nothing to take back', async () => {
    const { db, id } = await sample()
    expect(firstBreak(await entriesOf(db, id))).toBeNull()
    expect(await undoLast(db, id, at)).toBeNull()
  })

  it('leaves no half of itself when a quotation is not on its page', async () => {
    const tools = await intakeTools()
    const content = await sampleContent(language)
    const passages = content.told.passages.map((one) => ({ ...one, quote: 'never written' }))
    const broken = { ...content, told: { ...content.told, passages } }
    await expect(makeSample(tools, language, broken)).rejects.toThrow('never written')
    expect(await allCases(tools.db)).toEqual([])
  })
})
