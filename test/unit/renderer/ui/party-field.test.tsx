// @vitest-environment jsdom
import { useState } from 'react'
import { expect, it } from 'vitest'
import { PartyField } from '../../../../renderer/ui/PartyField'
import { screenOf } from '../../../support/screen'

const options = [
  { id: 'works', label: 'Harbour Works', also: 'ハーバーワークス' },
  { id: 'office', label: 'Harbour' },
  { id: 'kato', label: '加藤', hint: '課長', also: 'かとう' },
]
const words = {
  remove: (name: string) => `Remove ${name}`,
  open: (name: string) => `Open ${name}`,
  gone: 'Removed',
  nothing: 'Nobody yet',
  unfinished: 'Not chosen yet',
}
const creatable = [
  { kind: 'person', label: (text: string) => `Add ${text} as a person` },
  { kind: 'organisation', label: (text: string) => `Add ${text} as an organisation` },
]

type Wiring = {
  onCreate?: (text: string, kind: string) => Promise<string | null>
  onOpen?: (id: string) => void
}

function Several({ start = [], wiring = {} }: { start?: readonly string[]; wiring?: Wiring }) {
  const [value, onChange] = useState(start)
  const { onCreate = async () => null, ...rest } = wiring
  return (
    <>
      <PartyField
        multiple
        label="About"
        {...{ options, words, creatable, value, onChange }}
        {...{ onCreate, ...rest }}
      />
      <output>{value.join()}</output>
    </>
  )
}

const shown = () => [...document.querySelectorAll('[role="option"]')].map((o) => o.textContent)
const chosen = () => document.querySelector('output')?.textContent

it('finds by name, hint, reading or any width of them, the exact name first', async () => {
  const screen = await screenOf(<Several />)
  const field = screen.named('About', 'input')
  await screen.type(field, 'ｈａｒｂｏｕｒ')
  expect(shown().slice(0, 2)).toEqual(['Harbour', 'Harbour Works'])
  await screen.type(field, 'カトウ')
  expect(shown()[0]).toBe('加藤課長')
  await screen.type(field, 'はーばー')
  expect(shown()[0]).toBe('Harbour Works')
})

it('adds with Enter, and takes the last away with Backspace in an empty field', async () => {
  const screen = await screenOf(<Several start={['kato']} />)
  const field = screen.named('About', 'input')
  await screen.type(field, 'works')
  await screen.press(field, 'Enter')
  expect(chosen()).toBe('kato,works')
  await screen.press(field, 'Backspace')
  expect(chosen()).toBe('kato')
})

it('does nothing on the keys of a composition', async () => {
  const screen = await screenOf(<Several start={['kato']} />)
  const field = screen.named('About', 'input')
  await screen.press(field, 'Backspace', { isComposing: true })
  await screen.type(field, 'works')
  await screen.press(field, 'Enter', { isComposing: true })
  expect(chosen()).toBe('kato')
})

it('makes one of the kind that was picked and chooses it', async () => {
  const asked: string[][] = []
  const onCreate = async (text: string, kind: string) => {
    asked.push([text, kind])
    return 'new'
  }
  const screen = await screenOf(<Several wiring={{ onCreate }} />)
  await screen.type(screen.named('About', 'input'), ' 港湾局 ')
  await screen.click(screen.named('Add 港湾局 as an organisation', '[role="option"]'))
  expect(asked).toEqual([['港湾局', 'organisation']])
  expect(chosen()).toBe('new')
  expect(screen.named('Remove 港湾局')).toBeTruthy()
})

it('keeps the text when it could not be made', async () => {
  const screen = await screenOf(<Several />)
  const field = screen.named('About', 'input') as HTMLInputElement
  await screen.type(field, '港湾局')
  await screen.click(screen.named('Add 港湾局 as a person', '[role="option"]'))
  expect([field.value, chosen()]).toEqual(['港湾局', ''])
  await screen.leave(field)
  expect(screen.words()).toContain('Not chosen yet')
})

it('does not offer to make what is there, however it is written', async () => {
  const screen = await screenOf(<Several />)
  await screen.type(screen.named('About', 'input'), 'ＨＡＲＢＯＵＲ')
  expect(shown()).toEqual(['Harbour', 'Harbour Works'])
})

it('says that one is gone, and lets it be removed or a standing one be opened', async () => {
  const opened: string[] = []
  const onOpen = (id: string) => void opened.push(id)
  const screen = await screenOf(<Several start={['lost', 'kato']} wiring={{ onOpen }} />)
  await screen.click(screen.named('Open 加藤'))
  expect(opened).toEqual(['kato'])
  await screen.click(screen.named('Remove Removed'))
  expect(chosen()).toBe('kato')
})

it('of one choice keeps only the newest', async () => {
  function One() {
    const [value, onChange] = useState<string | null>('kato')
    const onCreate = async () => null
    return (
      <>
        <PartyField
          label="Claimant"
          {...{ options, words, creatable, value, onChange, onCreate }}
        />
        <output>{value}</output>
      </>
    )
  }
  const screen = await screenOf(<One />)
  const field = screen.named('Claimant', 'input')
  await screen.type(field, 'harbour')
  await screen.press(field, 'Enter')
  expect(chosen()).toBe('office')
  await screen.press(field, 'Backspace')
  expect(chosen()).toBe('')
})

it('points at the first of what it offers, so that Enter makes who is not there', async () => {
  const onCreate = async (_text: string, kind: string) => kind
  const screen = await screenOf(<Several wiring={{ onCreate }} />)
  const field = screen.named('About', 'input')
  await screen.type(field, '港湾局')
  const first = document.querySelector('[role="option"]')
  expect(first?.getAttribute('data-combobox-selected')).toBe('true')
  await screen.press(field, 'Enter')
  expect(chosen()).toBe('person')
})
