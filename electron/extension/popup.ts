import './without-eval'
import type { z } from 'zod'
import { Clipped, Look, Paired, type LastCase, type Message } from './messages'
import { pageAddress } from './page-address'
import { element, say, show, showWaiting } from './popup-view'
import { ago, errorWords, word, type ExtensionKey } from './words'

// Of the words, which the browser chooses: times are told in the same.
const language = word('extension.language')
let look: Look | null = null
let tab: ChromeTab | null = null

document.documentElement.lang = language
for (const each of document.querySelectorAll<HTMLElement>('[data-word]')) {
  each.textContent = word(each.dataset['word'] as ExtensionKey)
}

/** Asks the worker; null where it failed. */
async function ask<T>(message: Message, answer: z.ZodType<T>): Promise<T | null> {
  const said = answer.safeParse(await chrome.runtime.sendMessage(message))
  return said.success ? said.data : null
}

async function refresh(): Promise<void> {
  look = await ask({ kind: 'look', url: tab?.url ?? null }, Look)
  show('looking', false)
  if (!look) return say('bad', errorWords('unexpected', {}))
  const { app, waiting } = look
  const isPaired = app.state !== 'unpaired' && app.state !== 'unknown'
  show('pair', !isPaired)
  show('unknown', app.state === 'unknown')
  show('clip', app.state !== 'unpaired' && app.state !== 'failed')
  show('foot', isPaired)
  if (app.state === 'failed') say('bad', errorWords(app.failure.code, app.failure.details))
  drawClip(app)
  showWaiting(waiting, language, {
    again: (id) => void again(id),
    discard: (id) => void change({ kind: 'discard', id }),
  })
  // Whoever is choosing already is left where they are.
  if (!element('clip').contains(document.activeElement)) {
    ;(isPaired ? element('do') : element('code')).focus()
  }
}

function drawClip(app: Look['app']): void {
  const cases = app.state === 'ready' ? app.cases.cases : []
  const last: LastCase | null = app.state === 'ready' || app.state === 'closed' ? app.last : null
  const choice = element('case') as HTMLSelectElement
  const chosen = choice.value
  choice.replaceChildren(...cases.map(({ id, title }) => new Option(title, id)))
  const wanted = [chosen, app.state === 'ready' ? app.cases.open : null, last?.id ?? null]
  const found = wanted.find((id) => cases.some((one) => one.id === id))
  if (found) choice.value = found
  show('into', cases.length > 0)
  show('closed', app.state === 'closed')
  if (app.state === 'closed') {
    const into = last
      ? word('extension.closedInto', { case: last.title })
      : word('extension.closedOpen')
    element('closed').textContent = `${word('extension.closed')}\n${into}`
  }
  const page = pageAddress(tab?.url ?? null) !== null
  const isLater = app.state === 'closed' || app.state === 'unknown'
  const canGo = isLater || cases.length > 0
  const button = element('do') as HTMLButtonElement
  button.disabled = !page || !canGo
  button.textContent = word(isLater ? 'extension.clipLater' : 'extension.clip')
  if (!canGo && app.state === 'ready') say('warn', word('extension.noCases'))
  else if (!page && app.state !== 'unpaired') say('warn', word('extension.notPage'))
  drawSaved()
}

/** Whether the case that is chosen has this page, and since when. */
function drawSaved(): void {
  const { app } = look ?? {}
  const chosen = (element('case') as HTMLSelectElement).value
  const into = app?.state === 'ready' ? app.cases.cases.find(({ id }) => id === chosen) : undefined
  const savedAt = into?.savedAt ?? null
  show('saved', savedAt !== null)
  if (savedAt === null) return
  const when = ago(savedAt, new Date(), language)
  element('saved-when').textContent = word('extension.saved', { when })
}

/** The case that is chosen; while the app is closed the one chosen last, else none. */
function chosenCase(): { caseId: string | null; caseTitle: string | null } {
  const { app } = look ?? {}
  if (app?.state === 'closed')
    return { caseId: app.last?.id ?? null, caseTitle: app.last?.title ?? null }
  const { value, selectedOptions } = element('case') as HTMLSelectElement
  return { caseId: value || null, caseTitle: selectedOptions[0]?.textContent ?? null }
}

async function clip(): Promise<void> {
  if (tab?.id === undefined) return
  const button = element('do') as HTMLButtonElement
  button.disabled = true
  say('plain', word('extension.taking'))
  const how = document.querySelector<HTMLInputElement>('input[name="how"]:checked')
  const asVersion = how?.value !== 'separate'
  const said = await ask({ kind: 'clip', tabId: tab.id, ...chosenCase(), asVersion }, Clipped)
  await refresh()
  tellOf(said)
}

async function again(id: string): Promise<void> {
  say('plain', word('extension.sending'))
  const said = await ask({ kind: 'again', id, caseId: chosenCase().caseId }, Clipped)
  await refresh()
  tellOf(said)
}

function tellOf(said: Clipped | null): void {
  if (!said) return say('bad', errorWords('unexpected', {}))
  switch (said.kind) {
    case 'kept': {
      const { asVersion, caseTitle } = said.kept
      const key = asVersion ? 'extension.keptVersion' : 'extension.kept'
      return say('ok', word(key, { case: caseTitle }))
    }
    case 'later':
      return say('warn', word('extension.keptLater'))
    case 'failed':
      return say('bad', errorWords(said.failure.code, said.failure.details))
    case 'full': {
      const size = Math.ceil(said.size / (1024 * 1024))
      return say('bad', word('extension.full', { count: said.count, size }))
    }
    case 'forbidden':
      return say('bad', word('extension.forbidden'))
    case 'not-page':
      return say('bad', word('extension.notPage'))
  }
}

async function pair(): Promise<void> {
  const code = (element('code') as HTMLInputElement).value
  say('plain', word('extension.looking'))
  const said = await ask({ kind: 'pair', code }, Paired)
  if (said === 'wrong') return say('bad', word('extension.pair.wrong'))
  if (said !== 'paired') return say('bad', word('extension.pair.closed'))
  await refresh()
  say('ok', word('extension.paired'))
}

/** Whether something is on its way, of which the popup is to show what comes of it. */
function isSending(): boolean {
  return look?.app.state === 'ready' && look.waiting.some(({ refused }) => !refused)
}

/** Does what changes the list, and draws how things stand then. */
async function change(message: Message): Promise<void> {
  await chrome.runtime.sendMessage(message)
  await refresh()
}

const submits = (id: string, act: () => Promise<void>) =>
  element(id).addEventListener('submit', (event) => {
    event.preventDefault()
    void act()
  })
submits('clip', clip)
submits('pair', pair)
element('case').addEventListener('change', drawSaved)
element('unpair').addEventListener('click', () => void change({ kind: 'unpair' }))
element('send').addEventListener('click', () => {
  say('plain', word('extension.sending'))
  void change({ kind: 'send' }).then(() => show('said', false))
})

tab = (await chrome.tabs.query({ active: true, currentWindow: true }))[0] ?? null
await refresh()
if (isSending()) await change({ kind: 'send' })
