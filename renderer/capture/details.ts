import type { Detail } from '#shared/domain/capture'

/** The most details of one file, and the most characters (UTF-16 units) of a name and of a value. */
const mostDetails = 300
const longestName = 100
const longestValue = 2000

/** What a file says of itself, in the order given: what says nothing is left out, and the rest cut to its limits. */
export function detailsOf(
  told: readonly (readonly [name: string, value: string | null])[],
  longest = longestValue,
): Detail[] {
  return told
    .flatMap(([name, value]) => {
      if (value === null || value === '') return []
      return [{ name: name.slice(0, longestName), value: value.slice(0, longest) }]
    })
    .slice(0, mostDetails)
}
