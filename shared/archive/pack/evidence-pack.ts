import { isOfText } from '#shared/domain/passage'
import { strToU8 } from 'fflate'
import { openBag, plainZip, refuseAbove, sha256Of } from '#shared/archive/bag'
import type { CaseStore } from '#shared/archive/case-rows'
import { annotationsOf } from '#shared/archive/pack/annotations'
import { targetsIn, packDocument } from '#shared/archive/pack/pack-document'
import {
  factsPath,
  logPath,
  type PackCapture,
  type PackFile,
  type PackPassage,
} from '#shared/archive/pack/pack-facts'
import {
  packPlan,
  type PackChoices,
  type PackPlan,
  type Withheld,
  withheldBytes,
} from '#shared/archive/pack/pack-plan'
import { capturesTable, claimsTable } from '#shared/archive/pack/pack-tables'
import { tellFacts, toldCapture, toldPassage } from '#shared/archive/pack/tell-facts'
import { toldLog } from '#shared/archive/pack/told-log'
import { type PageCode, verifyPage } from '#shared/archive/pack/verify-page'
import type { CapturePart } from '#shared/domain/capture'
import type { Draft } from '#shared/domain/draft'
import type { Entry } from '#shared/domain/entry'
import { AppError } from '#shared/errors'
import type { CaseView } from '#shared/export/case-view'
import { momentInWords } from '#shared/export/dates-in-words'
import { documentFrom, type DraftDocument, type WrittenBlock } from '#shared/export/document'
import { translator } from '#shared/i18n/translate'
import { canonicalJson, type Json } from '#shared/text/canonical-json'

/** All that a pack is made of. */
export type PackMaterial = Readonly<{
  view: CaseView
  /** The case's log in its order. */
  log: readonly Entry[]
  draft: Pick<Draft, 'id' | 'title' | 'language'>
  blocks: readonly WrittenBlock[]
  choices: PackChoices
  /** When the case last changed, ISO 8601 with offset. */
  asOf: string | null
}>

export type PackTools = Readonly<{
  store: CaseStore
  code: PageCode
  /** The app's version. */
  version: string
  /** The name of the folder in the ZIP. */
  name: string
  /** The desk's files of a draft, by name. */
  desk(document: DraftDocument): Promise<readonly (readonly [name: string, bytes: Uint8Array])[]>
  progress?(progress: PackProgress): void
  signal?: Readonly<{ aborted: boolean }>
}>

export type PackProgress = Readonly<{ files: number; ofFiles: number }>

const asLine = (row: Json) => `${canonicalJson(row)}\n`

/**
 * An evidence pack, piece by piece: a bag (RFC 8493) in a ZIP with the desk's version of a draft, what it rests on,
 * and a page that recomputes it all. The same case, draft and choices give the same bytes. Gives the number of parts
 * that were missing or damaged in the case; they are listed as such.
 * @throws {AppError} `cancelled` when the signal says so, `case-too-large`, `invalid-input` when an id cannot
 * name a file.
 */
export async function* evidencePack(
  material: PackMaterial,
  tools: PackTools,
): AsyncGenerator<Uint8Array, Readonly<{ problems: number }>> {
  const { view, draft, blocks, choices, asOf } = material
  const targets = targetsIn(blocks)
  const plan = packPlan(view, targets, choices)
  const size = plan.captures
    .filter(({ bytesWithheld }) => bytesWithheld === null)
    .reduce((sum, { capture }) => sum + capture.parts.reduce((all, part) => all + part.size, 0), 0)
  refuseAbove(plainZip, 2 * plan.captures.length, size)
  const [year = 1980, month = 1, day = 1] = (asOf ?? '1980-01-01')
    .slice(0, 10)
    .split('-')
    .map(Number)
  const bag = openBag(tools.name, new Date(year, month - 1, day, 12))
  const files: PackFile[] = []
  async function* add(path: string, bytes: Uint8Array, deflate = true) {
    const sha256 = await (tools.store.digest?.(bytes) ?? sha256Of(bytes))
    files.push({ path: `data/${path}`, sha256, size: bytes.length })
    yield* bag.add(path, bytes, { deflate, sha256 })
  }
  const captures: PackCapture[] = []
  const passages: PackPassage[] = []
  const document = packDocument(
    documentFrom(draft.title, draft.language, blocks, view),
    targets,
    plan,
  )
  const entries = (async function* () {
    const parts = partsInto(add, plan, tools.store)
    for (const planned of plan.captures) {
      const { capture, withheld } = planned
      const put: PackCapture['parts'] = []
      for (const part of capture.parts) put.push(yield* parts(part))
      const reading = withheld === null ? await tools.store.reading(capture.id) : null
      const path = `readings/${nameable(capture.id)}.txt`
      if (reading) yield* add(path, strToU8(reading.text))
      captures.push(toldCapture(planned, { parts: put, reading: reading && `data/${path}` }))
      for (const passage of plan.passages)
        if (passage.captureId === capture.id && reading && isOfText(passage))
          passages.push(toldPassage(passage, reading.text, document))
    }
    const { version } = tools
    const told = { view, plan, document, targets, version, asOf }
    const facts = tellFacts(told, captures, passages)
    const log = toldLog(material.log, plan, draft)
    const selectors = new Map(plan.passages.map(({ id, selector }) => [id, selector]))
    for (const [name, bytes] of await tools.desk(document)) yield* add(name, bytes)
    yield* add('claims.csv', strToU8(claimsTable(facts)))
    yield* add('captures.csv', strToU8(capturesTable(facts)))
    yield* add('annotations.jsonld', strToU8(asLine(annotationsOf(facts, selectors))))
    yield* add(logPath.slice('data/'.length), strToU8(log.map(asLine).join('')))
    yield* add(factsPath.slice('data/'.length), strToU8(asLine(facts)))
    const page = verifyPage({ facts, log: [...log], files }, tools.code)
    yield* bag.close(infoOf(material, version), guideOf(material, version), [
      ['verify.html', page],
      ['verify-licences.txt', tools.code.licences],
    ])
  })()
  // Readings and parts, seven of ours, seven of the bag.
  const ofFiles = 14 + plan.captures.reduce((sum, { capture }) => sum + 1 + capture.parts.length, 0)
  for await (const chunk of entries) {
    if (tools.signal?.aborted) throw new AppError('cancelled')
    tools.progress?.({ files: bag.payload().files, ofFiles })
    yield chunk
  }
  const lost = captures.flatMap(({ parts }) => parts).filter(({ withheld }) => isLost(withheld))
  return { problems: lost.length }
}

const isLost = (why: Withheld | null) => why === 'missing' || why === 'damaged'

function nameable(captureId: string): string {
  if (!/^[\w-]{1,100}$/.test(captureId)) throw new AppError('invalid-input')
  return captureId
}

type Add = (path: string, bytes: Uint8Array, deflate?: boolean) => AsyncGenerator<Uint8Array, void>

/** Puts each part's bytes in once, under a name that vouches for them, or says why they are not there. */
function partsInto(add: Add, plan: PackPlan, store: CaseStore) {
  const kept = withheldBytes(plan)
  const known = new Map<string, Pick<PackCapture['parts'][number], 'file' | 'withheld'>>()
  return async function* ({ role, sha256, mediaType }: CapturePart) {
    const before = known.get(sha256)
    if (before) return { role, sha256, ...before }
    const placed = yield* place(sha256, mediaType, kept.get(sha256) ?? null)
    known.set(sha256, placed)
    return { role, sha256, ...placed }
  }
  async function* place(sha256: string, mediaType: string, why: Withheld | null) {
    if (why !== null) return { file: null, withheld: why }
    const bytes = await store.blob(sha256)
    if (bytes === null) return { file: null, withheld: 'missing' as const }
    const found = await (store.digest?.(bytes) ?? sha256Of(bytes))
    if (found !== sha256) return { file: null, withheld: 'damaged' as const }
    const path = `originals/${sha256}.${extensionOf(mediaType)}`
    yield* add(path, bytes, /^(text|message|multipart)\/|[/+](json|xml)\b/i.test(mediaType))
    return { file: `data/${path}`, withheld: null }
  }
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'text/plain': 'txt',
}

/** Foreign pages get a name that no double click opens as a page: it would run and load. */
function extensionOf(mediaType: string): string {
  const plain = mediaType.replace(/;.*/, '').trim().toLowerCase()
  if (plain === 'text/html') return 'html.txt'
  if (plain === 'multipart/related') return 'mhtml.txt'
  return extensions[plain] ?? 'bin'
}

function infoOf({ asOf }: PackMaterial, version: string) {
  return [
    ['Bag-Software-Agent', `Uradori ${version}`],
    ...(asOf === null ? [] : [['Uradori-As-Of', asOf] as const]),
  ] as const
}

function guideOf({ asOf }: PackMaterial, version: string): string {
  const inWords = (language: 'ja' | 'en') =>
    translator(language)('pack.guide', {
      version,
      at: asOf === null ? '' : momentInWords(asOf, language),
    })
  return `${inWords('ja')}\n${inWords('en')}`
}
