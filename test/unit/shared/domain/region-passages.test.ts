import { expect, it } from 'vitest'
import { alikeTo, fatesIn, recheckedClaims } from '../../../../shared/domain/impact'
import { deskNote } from '../../../../shared/export/desk-note'
import { resolveCitation } from '../../../../shared/export/case-view'
import { translator } from '../../../../shared/i18n/translate'
import { aCapture, aClaim, anEvidence, aRegion, aSource, later } from '../../../support/nouns'

const region = aRegion()
const { description } = region.selector
const part = aCapture().parts[0]
const other = aCapture({
  id: 'capture-2',
  parts: part ? [{ ...part, sha256: 'ef'.repeat(32) }] : [],
})
const again = aCapture({ id: 'capture-3' })
const captures = [aCapture(), other, again]
const fateIn = (id: string) => fatesIn(description, [region], alikeTo(id, captures))

it('a region is the same in the same bytes and changed in any other, whatever a text says', () => {
  expect(fateIn('capture-3')).toMatchObject([{ state: 'same', words: null, start: null }])
  expect(fateIn('capture-2')).toMatchObject([{ state: 'changed', words: null, start: null }])
})

it('claims on a region of another picture are to be looked at again, and nothing is made up of it', () => {
  const evidence = anEvidence({ passageId: region.id })
  const [claim] = recheckedClaims(fateIn('capture-2'), [evidence], [aClaim()], 'Pier', later)
  expect(claim?.work).toBe('recheck')
  expect(claim?.history.at(-1)?.reason).toBe(`Pier: ${description} → ?`)
})

it.each([
  ['en', 'Part of the picture (10, 20, 100 × 50 px), described by the reporter: '],
  ['ja', '画像の一部(左上から 10, 20、100×50 px)、記者による説明：'],
] as const)(
  'a note says that a region is told in the words of the reporter (%s)',
  (language, lead) => {
    const view = {
      sources: new Map([['source-1', aSource()]]),
      captures: new Map([['capture-1', aCapture()]]),
      passages: new Map([[region.id, region]]),
      claims: new Map<string, never>(),
      evidence: new Map<string, never>(),
      parties: new Map<string, never>(),
      inquiries: new Map<string, never>(),
    }
    const citation = resolveCitation(view, { kind: 'passage', passageId: region.id })
    const [first] = deskNote(citation, language, translator(language))
    expect(first?.map(({ text }) => text).join('')).toBe(lead + description)
  },
)
