// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { selectedUntilNow } from '../../../../../renderer/features/reader/use-selected-span'

it('lets go of what was selected, and not of what is selected since', () => {
  document.body.textContent = 'The bridge was closed in spring.'
  const text = document.body.firstChild
  if (!text) throw new Error('No text')
  const select = (from: number, to: number) =>
    document.getSelection()?.setBaseAndExtent(text, from, text, to)
  const selected = () => document.getSelection()?.toString()

  select(4, 10)
  const letGoOfBridge = selectedUntilNow()
  select(15, 21)
  letGoOfBridge()
  expect(selected()).toBe('closed')
  select(4, 12)
  letGoOfBridge()
  expect(selected()).toBe('bridge w')
  select(4, 10)
  letGoOfBridge()
  expect(selected()).toBe('')
})
