// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { type ReadClip, readClip } from '../../../../renderer/capture/read-clip'
import { type Article, articles } from '../../../support/article'
import { overlap } from '../../../support/overlap'

const all = articles()
const read = new Map<string, ReadClip>()

beforeAll(async () => {
  for (const { name, clip } of all) read.set(name, await readClip(clip))
})

const of = (name: string) => read.get(name)!
const squeezed = (text: string) => text.replace(/\s+/g, '')
const scoreOf = ({ name, expected }: Article) =>
  overlap(expected.text.join('\n'), of(name).reading.text)
const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length

describe('the reading text of a page', () => {
  it('is what a person cut out: F1 of 0.95 and more over all, Japanese as well as English', () => {
    const score = (language: string) =>
      mean(all.filter((each) => each.expected.language === language).map(scoreOf))
    expect(mean(all.map(scoreOf))).toBeGreaterThanOrEqual(0.95)
    expect(score('ja') / score('en')).toBeGreaterThanOrEqual(0.985)
  })

  it.each(all.map((each) => [each.name, each] as const))('%s: is near it each time', (_, each) => {
    expect(scoreOf(each)).toBeGreaterThanOrEqual(0.9)
  })

  it.each(all.map((each) => [each.name, each.expected] as const))(
    '%s: has every line, in order and unbroken',
    (name, expected) => {
      let rest = squeezed(of(name).reading.text)
      for (const line of expected.text) {
        expect(rest).toContain(squeezed(line))
        rest = rest.slice(rest.indexOf(squeezed(line)) + squeezed(line).length)
      }
    },
  )

  const withBlocks = all.flatMap(({ name, expected }) =>
    expected.blocks.map(([kind, text]) => [name, kind, text] as const),
  )
  it.each(withBlocks)('%s: keeps as %s: %s', (name, kind, text) => {
    const { reading } = of(name)
    const block = reading.blocks.find(
      (each) => each.kind === kind && reading.text.slice(each.start, each.end) === text,
    )
    expect(block).toBeDefined()
  })
})

describe('what is left out of it', () => {
  const withLeftOut = all.flatMap(({ name, expected }) =>
    expected.leftOut.map((text) => [name, text] as const),
  )
  it.each(withLeftOut)('%s: tells of %s', (name, text) => {
    const { reading } = of(name)
    expect(reading.leftOut.some((piece) => piece.text.includes(text))).toBe(true)
    expect(reading.text.split('\n')).not.toContain(text)
  })

  it.each(all.filter((each) => each.expected.whole).map((each) => each.name))(
    '%s: is nothing, for it has no article',
    (name) => expect(of(name).reading.leftOut).toEqual([]),
  )
})

describe('what a page says of itself', () => {
  const facts = all.flatMap(({ name, expected }) =>
    Object.entries(expected.facts).map(([field, value]) => [name, field, value] as const),
  )
  it.each(facts)('%s: %s is %s', (name, field, value) => {
    expect(Object.entries(of(name).facts).find(([key]) => key === field)?.[1]).toBe(value)
  })

  it.each(all.filter((each) => each.expected.readAs).map((each) => [each.name, each] as const))(
    '%s: its character set, and what told it',
    (name, { expected }) => expect(of(name).readAs).toEqual(expected.readAs),
  )

  it.each(all.filter((each) => each.expected.savedAt).map((each) => [each.name, each] as const))(
    '%s: where an archive was saved, and when',
    (name, { expected }) => {
      expect(of(name).url).toBe(expected.archiveUrl)
      expect(of(name).savedAt).toBe(expected.savedAt)
    },
  )
})
