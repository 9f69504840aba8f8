import type { Address, Email } from 'postal-mime'
import { words } from './words'

/** The subject, then who, to whom and when, as the mail says it. */
export function headOf(mail: Email): string[] {
  const subject = words(mail.subject)
  const line = (name: string, value: string) => (value === '' ? [] : [`${name}: ${value}`])
  return [
    ...(subject === null ? [] : [subject]),
    ...line('From', mail.from ? addressed(mail.from) : ''),
    ...line('To', (mail.to ?? []).map(addressed).join(', ')),
    ...line('Cc', (mail.cc ?? []).map(addressed).join(', ')),
    ...line('Date', headerOf(mail, 'date') ?? ''),
  ]
}

function addressed({ name, address, group }: Address): string {
  if (group) return `${name}: ${group.map(addressed).join(', ')}`
  return name === '' ? address : `${name} <${address}>`
}

/** The first header field of a name, in lower case, as it came. */
export function headerOf(mail: Email, name: string): string | null {
  return mail.headers.find(({ key }) => key === name)?.value ?? null
}
