// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { hostCalls, type HostCall } from '../../../../shared/host/contract'
import { browserHost } from '../../../../renderer/host/browser-host'
import { withPolicy } from '../../../../renderer/host/print-in-frame'

afterEach(() => vi.restoreAllMocks())

describe('the browser host', () => {
  it('says honestly what it can do', async () => {
    const host = browserHost()
    const can = Object.keys(hostCalls).filter((name) => host.supports(name as HostCall))
    expect(can.toSorted()).toEqual(['printDialog', 'saveFile', 'speak'])
    const url = 'https://example.org/'
    await expect(host.capturePage({ captureId: 'a', url })).rejects.toMatchObject({
      code: 'not-supported',
    })
    await expect(host.openExternal({ url })).rejects.toMatchObject({ code: 'not-supported' })
    expect(await host.speak({ language: 'ja' })).toEqual({})
  })

  it('downloads a file under a name that every system takes', async () => {
    const clicked: { download: string; href: string }[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      clicked.push({ download: this.download, href: this.href })
    })
    const blobs: Blob[] = []
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) blobs.push(blob)
      return 'blob:made'
    }
    const bytes = new Uint8Array([1, 2, 3])
    const file = { name: '稿/第1.md', mediaType: 'text/markdown', bytes }
    expect(await browserHost().saveFile(file)).toEqual({ saved: true })
    expect(clicked).toEqual([{ download: '稿-第1.md', href: 'blob:made' }])
    expect(blobs.map(({ type, size }) => [type, size])).toEqual([['text/markdown', 3]])
  })
})

describe('what is printed', () => {
  it('keeps its doctype first and gets a policy that loads nothing', () => {
    const page = withPolicy('<!DOCTYPE html>\n<html lang="ja"><p>text')
    expect(page).toMatch(/^<!DOCTYPE html><meta http-equiv="Content-Security-Policy"/)
    expect(page).toContain("default-src 'none'")
    expect(page.endsWith('\n<html lang="ja"><p>text')).toBe(true)
  })
})
