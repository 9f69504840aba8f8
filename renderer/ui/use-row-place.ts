import { useState } from 'react'

/**
 * The row of a list that the keys are at: -1 for none. It follows what is opened; where its row is gone, it is
 * the one that has come to its place.
 */
export function useRowPlace(ids: readonly string[], openId: string | null) {
  const placeOf = (id: string | null) => (id === null ? -1 : ids.indexOf(id))
  const [place, setPlace] = useState(() => ({ id: openId, at: placeOf(openId) }))
  const [followed, setFollowed] = useState(openId)
  if (openId !== followed) {
    setFollowed(openId)
    if (openId !== null) setPlace({ id: openId, at: placeOf(openId) })
  }
  const found = placeOf(place.id)
  return {
    at: found >= 0 ? found : Math.min(place.at, ids.length - 1),
    /** Leads the keys to the row of that id. */
    moveTo: (id: string) => setPlace({ id, at: placeOf(id) }),
  }
}
