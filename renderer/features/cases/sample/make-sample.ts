import type { Case } from '#shared/domain/case'
import { firstAssessment, type Claim } from '#shared/domain/claim'
import type { Language } from '#shared/domain/language'
import { newParty, partyName } from '#shared/domain/party'
import type { OriginEdge, SourceOrigin } from '#shared/domain/source'
import { instant } from '#shared/domain/time'
import { describe } from '#shared/text/quote'
import { capturesOf, readingOf } from '../../../data/captures'
import { createCase, deleteCase } from '../../../data/cases'
import { assessClaim, makeClaim } from '../../../data/claims'
import { createDraft } from '../../../data/drafts'
import { addEvidence } from '../../../data/evidence'
import { askParty, makeInquiry } from '../../../data/inquiries'
import { addParty } from '../../../data/parties'
import { markPassage } from '../../../data/passages'
import { editSourceKind, gradeSource, setOrigin } from '../../../data/sources'
import { intakeOf } from '../../../intake'
import type { IntakeTools } from '../../../intake-tools'
import type { SampleCase } from './sample-case'
import type { SampleContent } from './sample-content'
import { writtenSample } from './sample-draft'
import { known, type Named } from './sample-names'

type Told<K extends keyof SampleCase> = SampleCase[K] extends readonly (infer One)[] ? One : never

/**
 * Makes the sample case as a reporter would: its pages are clipped and read, its passages marked in what
 * was read. A case that cannot be finished is taken away again.
 * @throws {Error} when a name or a quotation in it leads nowhere.
 */
export async function makeSample(
  tools: IntakeTools,
  language: Language,
  { told, pages }: SampleContent,
): Promise<Case> {
  const id = tools.newId()
  const made = { id, caseId: id, title: told.title, language, archivedAt: null, sample: true }
  const sample = await createCase(tools.db, { ...made, createdAt: tools.now() })
  try {
    const named = { parties: new Map(), sources: new Map(), passages: new Map(), claims: new Map() }
    const making = makerOf(tools, sample, named)
    for (const party of told.parties) await making.party(party)
    for (const source of told.sources) await making.source(source, known(pages, source.file))
    for (const source of told.sources) await making.origin(source)
    for (const passage of told.passages) await making.passage(passage)
    for (const claim of told.claims) await making.claim(claim)
    for (const inquiry of told.inquiries) await making.inquiry(inquiry)
    await making.draft(told.draft)
    tools.db.history.forget(id)
    return sample
  } catch (error) {
    await deleteCase(tools.db, id)
    throw error
  }
}

function makerOf(tools: IntakeTools, { id: caseId, language }: Case, named: Named) {
  const { db, now, newId } = tools
  const made = () => ({ id: newId(), caseId, createdAt: now() })
  return {
    party: async ({ key, kind, name, reading, aliases, role }: Told<'parties'>) => {
      const names = [{ text: name, reading }, ...aliases.map((text) => ({ text, reading: '' }))]
      const party = await addParty(db, { ...newParty({ ...made(), kind, name }), names, role })
      named.parties.set(key, party)
    },
    source: async (told: Told<'sources'>, page: string) => {
      const file = new File([page], told.file, { type: 'text/html' })
      const intake = intakeOf(tools, caseId, { method: 'file', file, url: told.url })
      let source = await intake.prepare()
      await intake.fill(source, () => undefined)
      source = await editSourceKind(db, source, told.kind, now())
      if (told.reliability) {
        const { grade, reason } = told.reliability
        source = await gradeSource(db, source, grade, reason, now())
      }
      named.sources.set(told.key, source)
    },
    origin: async ({ key, origin }: Told<'sources'>) => {
      await setOrigin(db, known(named.sources, key), originOf(origin, named), now())
    },
    passage: async ({ key, source, quote, note }: Told<'passages'>) => {
      const { id: sourceId } = known(named.sources, source)
      const [capture] = await capturesOf(db, sourceId)
      const reading = capture ? await readingOf(db, capture.id) : null
      const start = reading?.text.indexOf(quote) ?? -1
      if (!capture || !reading || start === -1) throw new Error(`Not in ${source}: ${quote}`)
      const selector = describe(reading.text, start, start + quote.length)
      const place = {
        sourceId,
        captureId: capture.id,
        selector,
        pages: null,
        note,
        keptBeside: null,
      }
      named.passages.set(key, await markPassage(db, { ...made(), ...place }))
    },
    claim: async (told: Told<'claims'>) => {
      const { text, kind, importance, legal } = told
      let claim: Claim = await makeClaim(db, {
        ...made(),
        ...firstAssessment(kind),
        text,
        kind,
        importance,
        legal,
        history: [],
        claimantId: told.claimant ? known(named.parties, told.claimant).id : null,
        aboutIds: told.about.map((key) => known(named.parties, key).id),
        saidAt: told.saidAt ?? null,
        concerns: told.concerns ?? null,
      })
      named.claims.set(told.key, claim.id)
      for (const { passage, stance, nearness, credibility, note } of told.evidence) {
        const { id: passageId } = known(named.passages, passage)
        const [grade, credibilityReason] = credibility ?? ['6', '']
        const put = { claimId: claim.id, passageId, stance, nearness, note }
        await addEvidence(db, { ...made(), ...put, credibility: grade, credibilityReason })
      }
      if (told.work) claim = await assessClaim(db, claim, 'work', ...told.work, now())
      if (told.finding) claim = await assessClaim(db, claim, 'finding', ...told.finding, now())
      if (told.use) await assessClaim(db, claim, 'use', ...told.use, now())
    },
    inquiry: async ({ party, claims, channel, days, ...told }: Told<'inquiries'>) => {
      const at = now()
      const addressee = known(named.parties, party)
      const begun = await makeInquiry(db, {
        ...made(),
        ...told,
        partyId: addressee.id,
        addressee: partyName(addressee),
        claimIds: claims.map((key) => known(named.claims, key)),
        put: [],
        deadline: null,
        attempts: [],
        outcome: null,
      })
      const due = instant(new Date(Date.parse(at) + days * 24 * 60 * 60 * 1000))
      await askParty(db, begun, { at, channel, note: '' }, due, at)
    },
    draft: async ({ title, blocks }: SampleCase['draft']) => {
      const written = writtenSample(blocks, named)
      const at = made()
      const draft = { ...at, ...written, title, language, session: null, seen: [] }
      await createDraft(db, { ...draft, updatedAt: at.createdAt })
    },
  }
}

function originOf(origin: Told<'sources'>['origin'], { sources }: Named): SourceOrigin {
  if (origin.state === 'own') return origin
  const edges = origin.edges.map((edge): OriginEdge => {
    const { ground } = edge
    if ('named' in edge) return { to: 'named', name: edge.named, ground }
    return { to: 'source', sourceId: known(sources, edge.source).id, ground }
  })
  return { state: 'from', edges }
}
