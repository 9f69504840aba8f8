import { useState } from 'react'
import { allCases } from '../../../data/cases'
import { useServices } from '../../../services'
import { makeSample } from './make-sample'
import { sampleContent } from './sample-content'

/** Opens the sample case in the language of the screen, making it first where it is not there yet. */
export function useSampleCase() {
  const { db, host, language, now, newId, go, perform } = useServices()
  const [opening, setOpening] = useState(false)

  async function openSample() {
    setOpening(true)
    const sample = await perform('cases.sample', async () => {
      const there = (await allCases(db)).find(
        (one) => one.sample && one.language === language && one.archivedAt === null,
      )
      if (there) return there
      const tools = { db, host, now, newId, appVersion: import.meta.env.VITE_APP_VERSION }
      return makeSample(tools, language, await sampleContent(language))
    })
    setOpening(false)
    if (sample) go({ room: 'sources', caseId: sample.id })
  }

  return { opening, openSample }
}
