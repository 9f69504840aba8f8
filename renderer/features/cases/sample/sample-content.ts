import type { Language } from '#shared/domain/language'
import { SampleCase } from './sample-case'

/** What a sample case is made of: what is told of it, and its sources' pages by file name. */
export type SampleContent = Readonly<{ told: SampleCase; pages: ReadonlyMap<string, string> }>

const files = import.meta.glob<string>('../../../../assets/sample/*/*', {
  query: '?raw',
  import: 'default',
})

/** Loads the sample in this language; it is no part of what the app starts with. */
export async function sampleContent(language: Language): Promise<SampleContent> {
  const folder = `/sample/${language}/`
  const loaded = await Promise.all(
    Object.entries(files)
      .filter(([path]) => path.includes(folder))
      .map(async ([path, load]) => [path.slice(path.lastIndexOf('/') + 1), await load()] as const),
  )
  const pages = new Map(loaded)
  const told: unknown = JSON.parse(pages.get('case.json') ?? 'null')
  pages.delete('case.json')
  return { told: SampleCase.parse(told), pages }
}
