// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { PartialDateField } from '../../../../renderer/ui/PartialDateField'
import { screenOf } from '../../../support/screen'

const words = {
  understood: (date: string) => `= ${date}`,
  either: (one: string, other: string) => `${one} or ${other}?`,
  unreadable: 'not a date',
}

async function dateField(value: string | null, onChange: (date: string | null) => unknown) {
  const field = (now: string | null) => (
    <PartialDateField label="Said" value={now} show={(d) => d} {...{ onChange, words }} />
  )
  const screen = await screenOf(field(value))
  const input = screen.named('Said', 'input') as HTMLInputElement
  return { screen, input, store: (now: string | null) => screen.show(field(now)) }
}

it('says how it understands what is typed and sends it when it is left', async () => {
  const sent: unknown[] = []
  const { screen, input, store } = await dateField(null, (date) => void sent.push(date))
  await screen.type(input, '令和6年12月23日')
  expect(screen.words()).toContain('= 2024-12-23')
  await screen.leave(input)
  expect(sent).toEqual(['2024-12-23'])
  await store('2024-12-23')
  expect(input.value).toBe('2024-12-23')
})

it('sends nothing for what can be two days, and says which', async () => {
  const sent: unknown[] = []
  const { screen, input } = await dateField('2024', (date) => void sent.push(date))
  await screen.type(input, '5/6/2024')
  await screen.leave(input)
  expect(screen.words()).toContain('2024-05-06 or 2024-06-05?')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect([input.value, sent]).toEqual(['5/6/2024', []])
})

it('keeps the text when it could not be saved, and sends it again', async () => {
  const sent: unknown[] = []
  const { screen, input } = await dateField('2023', async (date) => {
    sent.push(date)
    return null
  })
  await screen.type(input, '2024.6')
  await screen.leave(input)
  expect(input.value).toBe('2024.6')
  await screen.press(input, 'Enter')
  expect(sent).toEqual(['2024-06', '2024-06'])
})

it('takes a date away when the field is emptied, and Escape gives it back', async () => {
  const sent: unknown[] = []
  const { screen, input } = await dateField('2023', (date) => void sent.push(date))
  await screen.type(input, 'x')
  await screen.press(input, 'Escape')
  expect(input.value).toBe('2023')
  await screen.type(input, '')
  await screen.leave(input)
  expect(sent).toEqual([null])
})

it('does not take the Enter that ends a composition for its own', async () => {
  const sent: unknown[] = []
  const { screen, input } = await dateField(null, (date) => void sent.push(date))
  await screen.type(input, '2024年')
  await screen.press(input, 'Enter', { isComposing: true })
  expect(sent).toEqual([])
})

it('sends what was typed when the field goes away before it is left', async () => {
  const sent: unknown[] = []
  const { screen, input } = await dateField(null, (date) => void sent.push(date))
  await screen.type(input, '2024年6月')
  await screen.show(null)
  expect(sent).toEqual(['2024-06'])
})

it('shows what the date has become elsewhere', async () => {
  const { screen, input, store } = await dateField('2023', () => undefined)
  await screen.type(input, '2024')
  await screen.leave(input)
  await store('2024')
  await store('2022')
  expect(input.value).toBe('2022')
})
