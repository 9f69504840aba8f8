import type { Listed } from './messages'
import { ago, errorWords, word } from './words'

/** A part of the popup, by its id in `popup.html`. */
export function element(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`popup.html has no ${id}`)
  return found
}

export function show(id: string, shown: boolean): void {
  element(id).hidden = !shown
}

const signs = { ok: '✓ ', warn: '▲ ', bad: '▲ ', plain: '' } as const

/** Says how it went: by word, sign and colour. */
export function say(tone: keyof typeof signs, text: string): void {
  const place = element('said')
  place.dataset['tone'] = tone
  place.textContent = `${signs[tone]}${text}`
  place.hidden = false
}

/** Lists what waits to be sent, each with what can be done about it. */
export function showWaiting(
  waiting: readonly Listed[],
  language: string,
  acts: Readonly<{ again: (id: string) => void; discard: (id: string) => void }>,
): void {
  show('waiting', waiting.length > 0)
  show(
    'send',
    waiting.some(({ refused }) => !refused),
  )
  element('waiting-title').textContent = word('extension.waiting', { count: waiting.length })
  element('list').replaceChildren(
    ...waiting.map((clip) => {
      const line = document.createElement('li')
      const title = made('b', clip.title)
      title.dir = 'auto'
      title.title = clip.title
      const size = (Math.ceil((clip.size / (1024 * 1024)) * 10) / 10).toFixed(1)
      const about = `${ago(clip.at, new Date(), language)} · ${word('extension.size', { size })}`
      const buttons = document.createElement('div')
      if (clip.refused) {
        buttons.append(
          button(
            word('extension.sendAgain'),
            word('extension.sendName', { title: clip.title }),
            () => acts.again(clip.id),
          ),
        )
      }
      buttons.append(
        button(
          word('extension.discard'),
          word('extension.discardName', { title: clip.title }),
          () => acts.discard(clip.id),
        ),
      )
      const reason = clip.failure
        ? [made('p', `▲ ${errorWords(clip.failure.code, clip.failure.details)}`)]
        : []
      line.append(title, made('small', about), ...reason, buttons)
      return line
    }),
  )
}

function made(name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'plain'
  element.textContent = text
  element.setAttribute('aria-label', name)
  element.addEventListener('click', act)
  return element
}
