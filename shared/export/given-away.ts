import type { Party } from '#shared/domain/party'
import { shown, type Source } from '#shared/domain/source'
import { type CaseView, isUnnamed } from '#shared/export/case-view'
import type { DraftDocument } from '#shared/export/document'
import { numberedSentences } from '#shared/export/numbered-sentences'
import { partiesIn } from '#shared/text/parties'

/** Somebody who is not to be named, under the spellings that are looked for. */
export type HiddenPerson = Pick<Party, 'id' | 'names'>

/** A name of somebody who is not to be named, and where in the draft it stands. */
export type GivenAway = Readonly<{
  name: string
  inTitle: boolean
  /** Numbers of sentences, from 1. */
  sentences: readonly number[]
}>

/**
 * Whom the case promises not to name: those who talked on other terms than on the record, those who wrote what a
 * claim of the use `anon` rests on, and who says such a claim. Of descriptions ("a former clerk", 元職員) nothing is
 * looked for, and a name that nobody wrote into the case cannot be found. With `offRecordOnly` those who talked off the
 * record alone: the others are being given out on purpose.
 */
export function hiddenPeople(view: CaseView, offRecordOnly = false): readonly HiddenPerson[] {
  if (offRecordOnly) return peopleOf([...view.sources.values()].filter(isOffRecord))
  const unnamed = new Set(
    [...view.passages.values()]
      .filter(({ id }) => isUnnamed(view, id))
      .map(({ sourceId }) => sourceId),
  )
  const ofSources = peopleOf(
    [...view.sources.values()].filter((source) => unnamed.has(source.id) || isConfidential(source)),
  )
  const claimants = new Set(
    [...view.claims.values()].filter(({ use }) => use === 'anon').map((claim) => claim.claimantId),
  )
  const ofParties = [...view.parties.values()].filter(({ id }) => claimants.has(id))
  return [...ofSources, ...ofParties]
}

function peopleOf(sources: readonly Source[]): readonly HiddenPerson[] {
  return sources
    .map((source) => ({ id: source.id, names: namesOf(source).map(asName) }))
    .filter(({ names }) => names.length > 0)
}

const isOffRecord = ({ talk }: Source) => talk?.terms === 'off-record'

const isConfidential = ({ talk }: Source) => (talk?.terms ?? 'on-record') !== 'on-record'
const asName = (text: string) => ({ text, reading: '' })

function namesOf(source: Source): readonly string[] {
  const { own, page } = source.facts.author
  const told = [source.talk?.who, shown(source, 'author'), own, page]
  return [...new Set(told.flatMap((words) => (words ? spellingsIn(words) : [])))]
}

/** What says who somebody is without the name. */
const describes =
  /^(元|前|現|ある|某|匿名)|(関係者|担当者|当局者|従業員|職員|社員|役員|幹部|住民|男性|女性|の人|記者|\d+代)$/u
const honorific = /(氏|さん|様|さま|先生)$/u
const latinName = /^\p{Lu}[\p{L}'’.-]*( \p{Lu}[\p{L}'’.-]*){0,3}$/u

/** The name in what was written of a person, and its parts where they are set apart: 山田 太郎(課長) has three. */
function spellingsIn(words: string): readonly string[] {
  const [first = ''] = words.normalize('NFKC').split(/[(),、;/]/u)
  const name = first.trim().replace(honorific, '')
  const isLatin = /\p{Script=Latin}/u.test(name)
  if (name.length < 2 || (isLatin ? !latinName.test(name) : describes.test(name))) return []
  const parts = name.split(/[\s・]+/u).filter((part) => part.length >= (isLatin ? 3 : 2))
  return [name, ...parts]
}

/** The names of `people` that stand in a text, each once, in its order. */
export function namesStandingIn(text: string, people: readonly HiddenPerson[]): readonly string[] {
  return [...new Set(partiesIn(text, people).map(({ name }) => name))]
}

/** Where a draft names somebody who is not to be named, by name in the order of the draft. */
export function givenAway(
  document: DraftDocument,
  people: readonly HiddenPerson[],
): readonly GivenAway[] {
  if (people.length === 0) return []
  const found = new Map<string, { inTitle: boolean; sentences: number[] }>()
  const note = (text: string, sentence: number | null) => {
    for (const name of namesStandingIn(text, people)) {
      const places = found.get(name) ?? { inTitle: false, sentences: [] }
      if (sentence === null) places.inTitle = true
      else places.sentences.push(sentence)
      found.set(name, places)
    }
  }
  note(document.title, null)
  for (const { text, number } of numberedSentences(document)) note(text, number)
  return [...found].map(([name, places]) => ({ name, ...places }))
}
