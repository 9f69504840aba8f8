import type { Language } from '#shared/domain/language'
import { partyName, type Party } from '#shared/domain/party'
import { oneLine } from '#shared/export/writable'
import { translator } from '#shared/i18n/translate'

/** What a letter to a party says. Nothing else of the case can get into it. */
export type LetterText = Readonly<{
  language: Language
  party: Pick<Party, 'kind' | 'names'>
  /** The reporter's name, and whom the reporter writes for. */
  from: string
  outlet: string
  /** What is going to be published, in the reporter's words; may be empty. */
  topic: string
  /** What will be said of the party: the words of the claims. */
  claims: readonly string[]
  /** What is asked besides; every line is a question. */
  question: string
  /** When the letter is dated, and until when an answer counts; ISO 8601 with offset. */
  date: string
  deadline: string | null
  /** Where the answer is to go; may be empty. */
  answerTo: string
}>

/** A paragraph of a letter. `item` is numbered on from the one before it. */
export type LetterLine = Readonly<{
  kind: 'right' | 'title' | 'text' | 'heading' | 'item' | 'centre'
  text: string
}>

/**
 * A letter that puts claims to a party and asks for its side (質問状), as a newsroom of that language writes one. What is
 * not given leaves no gap.
 */
export function letterOf(given: LetterText): readonly LetterLine[] {
  const { language, outlet, from } = given
  const t = translator(language)
  const name = partyName(given.party)
  const sender = [outlet, from].map(oneLine).filter(Boolean)
  const questions = given.question.split('\n').map(oneLine).filter(Boolean)
  const claims = given.claims.map(oneLine).filter(Boolean)
  const until = given.deadline === null ? null : momentOf(given.deadline, language)
  const to = oneLine(given.answerTo)
  const line = (kind: LetterLine['kind'], text: string): readonly LetterLine[] =>
    text === '' ? [] : [{ kind, text }]
  const reply = until
    ? t(to === '' ? 'letter.reply.by' : 'letter.reply.byTo', { until, to })
    : t(to === '' ? 'letter.reply' : 'letter.reply.to', { to })
  // Without a deadline nobody is late.
  const silence = until ? t('letter.silence') : ''
  const who = given.party.kind === 'organisation' ? 'organisation' : 'person'
  return [
    ...line('right', dayOf(given.date, language)),
    ...line('text', t(`letter.to.${who}`, { name })),
    ...(language === 'ja' ? line('right', sender.join('　')) : []),
    ...line('title', t('letter.title')),
    ...line('text', greeting(given)),
    ...line('text', introduction(given, language)),
    ...line('text', t(claims.length > 0 ? 'letter.purpose' : 'letter.purpose.questions')),
    ...(language === 'ja' ? [...line('text', reply), ...line('text', silence)] : []),
    ...(language === 'ja' ? [...line('right', t('letter.closing')), ...line('centre', '記')] : []),
    ...(claims.length > 0 ? line('heading', t('letter.claims')) : []),
    ...claims.flatMap((text) => line('item', text)),
    ...(questions.length > 0 ? line('heading', t('letter.questions')) : []),
    ...questions.flatMap((text) => line('item', text)),
    ...(language === 'ja'
      ? line('right', '以上')
      : [
          ...line('text', reply),
          ...line('text', silence),
          ...line('text', t('letter.closing')),
          ...sender.toReversed().flatMap((text) => line('text', text)),
        ]),
  ]
}

/** Only English greets a person by name. */
function greeting({ language, party }: LetterText): string {
  const t = translator(language)
  if (party.kind === 'organisation') return t('letter.greeting.organisation')
  const words = t('letter.greeting.person')
  return language === 'en' ? `${words} ${partyName(party)},` : words
}

function introduction({ from, outlet, topic }: LetterText, language: Language): string {
  const t = translator(language)
  const [name, house, about] = [from, outlet, topic].map(oneLine)
  const who =
    name && house
      ? t('letter.i.both', { name, house })
      : name
        ? t('letter.i.name', { name })
        : house
          ? t('letter.i.house', { house })
          : ''
  const what = about ? t('letter.topic', { topic: about }) : t('letter.topic.none')
  return [who, what].filter(Boolean).join(language === 'ja' ? '' : ' ')
}

const tag = (language: Language) => (language === 'ja' ? 'ja-JP' : 'en-GB')

/** The day in the offset that the moment was written with. */
function dayOf(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${moment.slice(0, 10)}T00:00:00Z`),
  )
}

function momentOf(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(tag(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: language === 'ja' ? 'short' : 'long',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${moment.slice(0, 16)}:00Z`))
}

/** The name of the letter's file, without what file systems refuse. */
export function letterName({ language, party, date }: LetterText): string {
  const safe = partyName(party)
    .replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 60)
  return `${[translator(language)('letter.file'), safe, date.slice(0, 10)].filter(Boolean).join(' ')}.docx`
}
