import { VisuallyHidden } from '@mantine/core'
import { createContext, use, useState, type ReactNode } from 'react'

const AnnounceContext = createContext<(words: string) => void>(() => undefined)

/** Says what has changed to whoever listens to the screen instead of looking at it. */
export function useAnnounce(): (words: string) => void {
  return use(AnnounceContext)
}

/** Holds the one polite live region of the room. */
export function Announcer({ children }: { children: ReactNode }) {
  const [words, setWords] = useState('')
  return (
    <AnnounceContext value={setWords}>
      {children}
      <VisuallyHidden>
        <output>{words}</output>
      </VisuallyHidden>
    </AnnounceContext>
  )
}
