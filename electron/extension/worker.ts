import './without-eval'
import { largestClip } from '#shared/host/browser-clip'
import { look, rememberCase } from './look'
import { Message, type Clipped } from './messages'
import { keepPairing, pairBy } from './pairing'
import { sendWaiting, tell } from './send'
import { takeTab } from './take-tab'
import { bytesOf, dropWaiting, hasRoom, keepWaiting, waitingClips } from './waiting'

chrome.runtime.onMessage.addListener((message, sender, answer) => {
  const asked = Message.safeParse(message)
  if (!asked.success || sender.id !== chrome.runtime.id) return false
  answerTo(asked.data).then(answer, (error: unknown) => {
    reportError(error) // Listed by the browser under the extension's errors; the popup says that it failed.
    answer(null)
  })
  return true // The answer comes later.
})
chrome.alarms.onAlarm.addListener(sendByItself)
chrome.runtime.onStartup.addListener(sendByItself)
chrome.runtime.onInstalled.addListener(sendByItself)

function sendByItself(): void {
  sendWaiting().catch(reportError)
}

async function answerTo(message: Message): Promise<unknown> {
  switch (message.kind) {
    case 'look': {
      const seen = await look(message.url)
      if (seen.app.state === 'ready') sendByItself()
      return seen
    }
    case 'pair': {
      const paired = await pairBy(message.code)
      if (paired === 'paired') sendByItself()
      return paired
    }
    case 'unpair':
      return keepPairing(null)
    case 'clip':
      return clip(message)
    case 'send':
      await sendWaiting()
      return null
    case 'again':
      return again(message)
    case 'discard':
      await dropWaiting(message.id)
      return tell()
  }
}

/** Takes the tab, keeps it here, sends it: in this order, so that nothing is lost in between. */
async function clip(message: Message & { kind: 'clip' }): Promise<Clipped> {
  const { caseId, caseTitle } = message
  const taken = await takeTab(message)
  if (taken.kind === 'too-large') {
    const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024))
    const details = { size: megabytes(taken.size), limit: megabytes(largestClip) }
    return { kind: 'failed', failure: { code: 'too-large', details } }
  }
  if (taken.kind !== 'taken') return taken
  const waiting = await waitingClips()
  if (!hasRoom(waiting, taken.clip.size)) {
    return { kind: 'full', count: waiting.length, size: bytesOf(waiting) }
  }
  await keepWaiting(taken.clip)
  if (caseId !== null && caseTitle !== null) await rememberCase({ id: caseId, title: caseTitle })
  await tell()
  return sent(taken.clip.id)
}

async function sent(id: string): Promise<Clipped> {
  // One that is sending already may have begun before this one was there.
  const result = (await sendWaiting()).get(id) ?? (await sendWaiting()).get(id)
  if (result?.kind === 'kept') return { kind: 'kept', kept: result.kept }
  const there = (await waitingClips()).find((one) => one.id === id)
  return there?.refused && there.failure
    ? { kind: 'failed', failure: there.failure }
    : { kind: 'later' }
}

/** Sends one that was refused once more, into the case that is chosen now. */
async function again({ id, caseId }: Message & { kind: 'again' }): Promise<Clipped | null> {
  const there = (await waitingClips()).find((one) => one.id === id)
  if (!there) return null
  const head = { ...there.head, caseId: caseId ?? there.head.caseId }
  await keepWaiting({ ...there, head, refused: false, failure: null })
  return sent(id)
}
