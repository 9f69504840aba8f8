import type { NamedParty } from '#shared/text/names'
import { lookAlike, type LookAlike } from '#shared/text/look-alike'
import { matchingText } from '#shared/text/normalise'
import type { Span } from '#shared/text/span'

/** A name of a party, or what is left of a body's without its legal form, as misspellings are sought. */
export type SoughtName = Readonly<{
  party: NamedParty
  /** As the party has it, but for the legal form. */
  name: string
  /** In the form of `matchingText`. */
  form: string
  look: LookAlike
}>

/** A stretch that is nearly a name, before it is known to stand for no other. */
export type Near = Span & Pick<SoughtName, 'party' | 'name'>

const legalForm =
  /^(?:株式|有限|合同)会社|(?:株式|有限|合同)会社$|,? (?:Inc|Ltd|LLC|Corp|Co|PLC|plc)\.?(?:, Ltd\.?)?$/gu

const sought = new WeakMap<readonly NamedParty[], readonly SoughtName[]>()

/** The names of the parties, each once for each party; worked out once for one list, which is asked for every sentence. */
export function soughtNames(parties: readonly NamedParty[]): readonly SoughtName[] {
  const known = sought.get(parties)
  if (known) return known
  const names = namesOf(parties)
  sought.set(parties, names)
  return names
}

function namesOf(parties: readonly NamedParty[]): readonly SoughtName[] {
  return parties.flatMap((party) => {
    const names = party.names.flatMap(({ text }) => [text, coreOf(text)])
    const written = [...new Set(names)].filter((name) => name.trim() !== '')
    return written.map((name) => ({
      party,
      name,
      form: matchingText(name).text,
      look: lookAlike(name),
    }))
  })
}

const coreOf = (name: string) => name.normalize('NFKC').replaceAll(legalForm, '').trim()
