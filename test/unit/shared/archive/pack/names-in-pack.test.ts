import { expect, it } from 'vitest'
import { namesInPack } from '../../../../../shared/archive/pack/names-in-pack'
import { carefulChoices, packPlan } from '../../../../../shared/archive/pack/pack-plan'
import { hiddenPeople } from '../../../../../shared/export/given-away'
import {
  capture,
  caseView,
  claim,
  evidence,
  passage,
  source,
} from '../../../../support/export-case'

const talk = { who: 'Jane Roe', at: null, place: '', terms: 'off-record' } as const
const open = { talk: null }
const view = caseView({
  sources: [
    { ...source('s-quiet', { title: 'Jane Roe, at home' }), talk },
    { ...source('s-paper', { title: 'The paper' }), ...open },
    { ...source('s-titled', { title: 'Roe answers' }), ...open },
  ],
  captures: [
    capture('c-quiet', 's-quiet', null),
    capture('c-paper', 's-paper', 'https://paper.example/'),
    capture('c-titled', 's-titled', 'https://titled.example/'),
  ],
  passages: [
    passage('p-quiet', 's-quiet', 'c-quiet', 'Off the record'),
    passage('p-paper', 's-paper', 'c-paper', 'The books'),
  ],
  claims: [
    claim('k-open', 'Jane Roe kept two books'),
    claim('k-sealed', 'Jane Roe burned the books'),
    claim('k-other', 'The books are gone'),
  ],
  evidence: [evidence('e-1', 'k-sealed', 'p-quiet'), evidence('e-2', 'k-open', 'p-paper')],
})
const plan = packPlan(view, [], { ...carefulChoices, captures: 'all' })
const people = hiddenPeople(view)
const readings: Readonly<Record<string, string>> = {
  'c-quiet': 'I am Jane Roe.',
  'c-paper': 'Ms Roe, the clerk, and Jane Roe again.',
  'c-titled': 'No name here.',
}
const reading = async (id: string) => ({ text: readings[id] ?? '' })

it('finds names in claims, titles and texts that leave, and not in what stays', async () => {
  const found = await namesInPack(plan, people, reading)
  expect(
    found.map(({ name, claims, sources }) => [
      name,
      claims.map(({ id }) => id),
      sources.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Jane Roe', ['k-open'], ['s-paper']],
    ['Roe', [], ['s-paper', 's-titled']],
  ])
})

it('reads nothing where nobody is hidden', async () => {
  const never = () => Promise.reject(new Error('read'))
  expect(await namesInPack(plan, [], never)).toEqual([])
})
