import { checkCarried, checkLog, type GivenPack } from '#shared/archive/pack/check-pack'
import { PackPage } from '#shared/archive/pack/pack-facts'
import { carriedId } from '#shared/archive/pack/verify-page'
import type { Language } from '#shared/domain/language'
import { momentInWords } from '#shared/export/dates-in-words'
import { checkGiven, type Found } from './check'
import { digest } from './digest'
import { around, element, status, type Child } from './elements'
import { foundView } from './found-view'
import { packInFolder, packInZip } from './given-pack'
import { limitsView, withheldView } from './limits-view'
import { logView } from './log-view'
import { sentencesView } from './sentences-view'
import { wordsOf } from './words'
import './page.css'

/** How far the check of a given pack is. */
type Checking =
  | Readonly<{ state: 'none' }>
  | Readonly<{ state: 'running'; done: number }>
  | Readonly<{ state: 'found'; found: Found }>
  | Readonly<{ state: 'no-pack'; name: string }>

function carriedHere(): PackPage | null {
  try {
    const text = document.getElementById(carriedId)?.textContent ?? ''
    return PackPage.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // Said on the page itself.
  }
}

const carried = carriedHere()
if (carried === null) {
  document.body.append(
    element(
      'main',
      {},
      ...(['ja', 'en'] as const).map((language) =>
        element('p', { lang: language }, wordsOf(language)('packPage.unreadable')),
      ),
    ),
  )
} else void open(carried)

async function open(page: PackPage): Promise<void> {
  const { facts, log } = page
  const isCarried = await checkCarried(page, digest)
  const ownLog = checkLog(log)
  let language: Language = facts.language
  let checking: Checking = { state: 'none' }
  const main = document.body.appendChild(element('main', {}))

  const show = (next: Checking) => {
    checking = next
    draw()
  }

  async function check(name: string, read: () => Promise<GivenPack | null>) {
    show({ state: 'running', done: 0 })
    const given = await read().catch(() => null) // What cannot be unpacked is no pack: said below.
    if (given === null) return show({ state: 'no-pack', name })
    const progress = document.getElementById('progress')
    const found = await checkGiven(name, page, given, (done) => {
      if (progress) progress.textContent = progressIn(done)
    })
    show({ state: 'found', found })
  }

  const progressIn = (done: number) =>
    wordsOf(language)('packPage.checking', { done, all: page.files.length })

  function chooser(words: string, folder: boolean): HTMLElement {
    const input = element('input', {
      type: 'file',
      ...(folder ? { webkitdirectory: '' } : { accept: '.zip' }),
    })
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])]
      const [first] = files
      if (!first) return
      if (folder) {
        const name = first.webkitRelativePath.replace(/\/.*/, '')
        void check(name, async () => packInFolder(files))
      } else void check(first.name, () => packInZip(first))
    })
    return element('label', { class: 'button' }, words, input)
  }

  function draw() {
    const say = wordsOf(language)
    const found = checking.state === 'found' ? checking.found : null
    const shown = { carried: page, language, say, found }
    const { asOf, version, title } = facts
    document.documentElement.lang = language
    document.title = say('packPage.title')
    const other = element(
      'button',
      { type: 'button', lang: language === 'ja' ? 'en' : 'ja' },
      say('packPage.other'),
    )
    other.addEventListener('click', () => {
      language = language === 'ja' ? 'en' : 'ja'
      draw()
    })
    const at = asOf === null ? '–' : momentInWords(asOf, language)
    main.replaceChildren(
      element('header', {}, element('h1', {}, say('packPage.title')), other),
      element('p', { class: 'title' }, ...around(say('packPage.draft', { title: '\0' }), title)),
      element('p', { class: 'quiet' }, say('packPage.asOf', { at, version })),
      section(
        say('packPage.check'),
        element('p', {}, say('packPage.check.how')),
        element(
          'p',
          { class: 'choose' },
          chooser(say('packPage.choose.zip'), false),
          chooser(say('packPage.choose.folder'), true),
          element('span', { class: 'quiet' }, say('packPage.drop')),
        ),
        element(
          'output',
          {},
          checking.state === 'running'
            ? element('p', { id: 'progress' }, progressIn(checking.done))
            : null,
          checking.state === 'no-pack'
            ? element(
                'p',
                {},
                status('bad', ...around(say('packPage.notPack', { file: '\0' }), checking.name)),
              )
            : null,
          found && foundView(found, log.length, say),
        ),
      ),
      section(
        say('packPage.carried'),
        element(
          'div',
          { class: 'finding' },
          isCarried.facts && isCarried.log ? status('ok', say('packPage.carried.whole')) : null,
          isCarried.facts ? null : status('bad', say('packPage.carried.facts')),
          isCarried.log ? null : status('bad', say('packPage.carried.log')),
        ),
        logView(say('packPage.log.carried'), ownLog, log.length, say),
      ),
      section(say('packPage.not-proved'), limitsView(shown)),
      section(say('packPage.sentences'), sentencesView(shown)),
      section(say('packPage.withheld'), withheldView(shown)),
    )
  }

  document.addEventListener('dragover', (event) => event.preventDefault())
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    const file = event.dataTransfer?.files[0]
    if (file) void check(file.name, () => packInZip(file))
  })
  draw()
}

const section = (title: string, ...children: readonly Child[]) =>
  element('section', {}, element('h2', {}, title), ...children)
