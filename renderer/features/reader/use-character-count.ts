import { useEffect, useState } from 'react'
import { lengthOf } from '#shared/text/count'

/** How much is counted at a time, in UTF-16 units: a few milliseconds' work. */
const atOnce = 20_000

/** The characters of a text as newsrooms count them (字数); null until they are counted. */
export function useCharacterCount(text: string): number | null {
  const [counted, setCounted] = useState<{ text: string; characters: number } | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const countFrom = (from: number, before: number) => {
      const to = partEnd(text, from)
      const characters = before + lengthOf(text.slice(from, to)).characters
      if (to >= text.length) setCounted({ text, characters })
      else timer = setTimeout(() => countFrom(to, characters))
    }
    timer = setTimeout(() => countFrom(0, 0))
    return () => clearTimeout(timer)
  }, [text])
  return counted?.text === text ? counted.characters : null
}

/** Where a part ends: after a line break, because no character goes on across one. */
export function partEnd(text: string, from: number, most = atOnce): number {
  if (text.length - from <= most) return text.length
  const lastBreak = text.lastIndexOf('\n', from + most - 1)
  if (lastBreak >= from) return lastBreak + 1
  const nextBreak = text.indexOf('\n', from + most)
  return nextBreak < 0 ? text.length : nextBreak + 1
}
