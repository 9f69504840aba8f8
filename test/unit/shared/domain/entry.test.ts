import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entryHash, firstBreak, noEntry, type Entry } from '../../../../shared/domain/entry'
import { at } from '../../../support/nouns'

function chain(labels: readonly string[]): Entry[] {
  const entries: Entry[] = []
  for (const [index, label] of labels.entries()) {
    const place = { caseId: 'case-1', seq: index + 1, prev: entries.at(-1)?.hash ?? noEntry }
    const text = {
      at,
      what: 'claim.made',
      subject: { kind: 'claim', id: `c${index}`, label },
      details: { n: index, none: null },
    } as const
    entries.push({ id: `e${index}`, ...place, ...text, hash: entryHash(place, text) })
  }
  return entries
}

const labels = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), {
  minLength: 3,
  maxLength: 12,
})

describe('the chain', () => {
  it('holds as it was written', () => {
    fc.assert(
      fc.property(labels, (some) => {
        expect(firstBreak(chain(some))).toBeNull()
      }),
    )
  })

  it('breaks at a line that was dropped, put in, swapped or edited', () => {
    fc.assert(
      fc.property(labels, fc.nat(), fc.string({ minLength: 1 }), (some, pick, added) => {
        const entries = chain(some)
        const at = pick % (entries.length - 1)
        const line = entries[at]
        if (!line) return
        const dropped = entries.toSpliced(at, 1)
        const repeated = entries.toSpliced(at, 0, line)
        const swapped = entries.toSpliced(at, 2, ...entries.slice(at, at + 2).toReversed())
        const subject = { ...line.subject, label: line.subject.label + added }
        const edited = entries.with(at, { ...line, subject })
        const counted = entries.with(at, { ...line, details: { n: -1, none: null } })
        for (const broken of [dropped, repeated, swapped, edited, counted]) {
          expect(firstBreak(broken)).not.toBeNull()
        }
      }),
    )
  })

  it('cannot be moved to another case', () => {
    const [first] = chain(['a', 'b', 'c'])
    expect(first && firstBreak([{ ...first, caseId: 'case-2' }])).not.toBeNull()
  })
})
