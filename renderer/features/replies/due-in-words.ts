import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { showInstant } from '../../ui/show-time'

const day = 24 * 60 * 60 * 1000

/** Until when an answer counts, and how far off that is in days of this machine's calendar, or hours on the day. */
export function dueInWords(
  deadline: string | null,
  now: string,
  t: Translate,
  language: Language,
): string {
  if (deadline === null) return t('replies.due.none')
  const [due, today] = [new Date(deadline), new Date(now)]
  const days = Math.round((midnight(due) - midnight(today)) / day)
  const hours = Math.trunc((due.getTime() - today.getTime()) / (60 * 60 * 1000))
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const distance =
    days === 0 && hours !== 0 ? words.format(hours, 'hour') : words.format(days, 'day')
  return t('replies.due.in', { when: showInstant(deadline, language), distance })
}

const midnight = (date: Date) =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** A moment for a field that takes one in this machine's time: `2026-11-24T17:00`. */
export function forField(date: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const parts = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())]
  return `${parts.join('-')}T${two(date.getHours())}:${two(date.getMinutes())}`
}

/** What is offered as a deadline: five in the afternoon two days on, and never on a weekend. */
export function usualDeadline(now: Date): Date {
  const due = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 2, 17)
  while (due.getDay() === 0 || due.getDay() === 6) due.setDate(due.getDate() + 1)
  return due
}
