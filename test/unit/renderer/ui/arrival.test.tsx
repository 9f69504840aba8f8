// @vitest-environment jsdom
import { useRef } from 'react'
import { describe, expect, it } from 'vitest'
import { Arrivals, useArrival } from '../../../../renderer/ui/arrival'
import { screenOf } from '../../../support/screen'

function List() {
  const list = useRef<HTMLUListElement>(null)
  useArrival(list)
  return <ul ref={list} tabIndex={-1} aria-label="list" />
}

const roomAt = (arrivals: number, isThere = true) => (
  <Arrivals value={arrivals}>
    <nav>
      <button type="button" aria-label="link" />
    </nav>
    <main tabIndex={-1} aria-label="middle">
      <input aria-label="filter" />
      {isThere && <List />}
    </main>
    <aside>
      <button type="button" aria-label="beside" />
    </aside>
    {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as Mantine makes its dialogs */}
    <div role="dialog">
      <button type="button" aria-label="in a dialog" />
    </div>
  </Arrivals>
)

const focused = () => document.activeElement?.getAttribute('aria-label') ?? null

describe('coming to a room', () => {
  it('leads the keys to its list, as soon as the list is there', async () => {
    const screen = await screenOf(roomAt(1, false))
    await screen.act(() => screen.named('link').focus())
    expect(focused()).toBe('link')
    await screen.show(roomAt(1))
    expect(focused()).toBe('list')
  })

  it('leads them there again by the link of the room that is open already', async () => {
    const screen = await screenOf(roomAt(1))
    for (const name of ['link', 'middle']) {
      await screen.act(() => screen.named(name).focus())
      await screen.show(roomAt(2))
      expect(focused()).toBe('list')
      await screen.show(roomAt(1))
    }
  })

  it.each(['filter', 'beside', 'in a dialog'])('leaves them in the place “%s”', async (name) => {
    const screen = await screenOf(roomAt(1, false))
    await screen.act(() => screen.named(name).focus())
    await screen.show(roomAt(1))
    expect(focused()).toBe(name)
    await screen.show(roomAt(2))
    expect(focused()).toBe(name)
  })

  it('takes nothing from another place when only the room is drawn anew', async () => {
    const screen = await screenOf(roomAt(1))
    await screen.act(() => screen.named('link').focus())
    await screen.show(roomAt(1))
    expect(focused()).toBe('link')
  })
})
