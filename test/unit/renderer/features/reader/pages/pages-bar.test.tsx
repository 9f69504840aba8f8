// @vitest-environment jsdom
import { useState } from 'react'
import { expect, it } from 'vitest'
import { PagesBar } from '../../../../../../renderer/features/reader/pages/PagesBar'
import { testDatabase } from '../../../../../support/database'
import { frameOf } from '../../../../../support/room'
import { screenOf } from '../../../../../support/screen'

const page = { start: 0, end: 0, label: null, width: 600, height: 800 }

function Bar({ onGo }: { onGo: (page: number) => void }) {
  const [current, setCurrent] = useState(1)
  const [zoom, setZoom] = useState(3)
  const go = (to: number) => {
    onGo(to)
    setCurrent(to)
  }
  return <PagesBar {...{ current, zoom }} pages={[page, page, page]} onGo={go} onZoom={setZoom} />
}

async function bar() {
  const went: number[] = []
  const { around } = frameOf(await testDatabase())
  const screen = await screenOf(around(<Bar onGo={(to) => void went.push(to)} />))
  return { screen, went, button: (name: string) => screen.named(name, 'button') }
}

it('keeps the focus on a button that has nothing left to do, and does nothing then', async () => {
  const { screen, went, button } = await bar()
  const next = button('Next page')
  expect(button('Previous page').getAttribute('aria-disabled')).toBe('true')
  for (const _ of [2, 3, 3]) await screen.click(next)
  expect(went).toEqual([2, 3])
  expect(next.getAttribute('aria-disabled')).toBe('true')
  expect(document.activeElement).toBe(next)

  const larger = button('Larger')
  for (const _ of [4, 4]) await screen.click(larger)
  expect([larger.getAttribute('aria-disabled'), document.activeElement]).toEqual(['true', larger])
  const fit = button('Fit the width')
  await screen.click(fit)
  expect([fit.getAttribute('aria-disabled'), document.activeElement]).toEqual(['true', fit])
})

it('keeps the focus in the field whose number led to a page, ready for the next', async () => {
  const { screen, went } = await bar()
  const field = screen.named('Page', 'input') as HTMLInputElement
  await screen.type(field, '3')
  await screen.press(field, 'Enter')
  expect(document.activeElement).toBe(field)
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 1])
  await screen.type(field, '9')
  await screen.press(field, 'Enter')
  await screen.type(field, '')
  await screen.press(field, 'Enter')
  expect([went, field.value]).toEqual([[3, 3], '3'])
})
