import { resolveObjectURL } from 'node:buffer'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { hostCalls, type HostCall } from '../../../../shared/host/contract'
import { browserHost } from '../../../../renderer/host/browser-host'
import { withPolicy } from '../../../../renderer/host/print-in-frame'

describe('the browser host', () => {
  it('says honestly what it can do', async () => {
    const host = browserHost(new JSDOM('').window.document)
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
    const { window } = new JSDOM('')
    const clicked: { download: string; href: string }[] = []
    window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      clicked.push({ download: this.download, href: this.href })
    }
    const bytes = new Uint8Array([1, 2, 3])
    const file = { name: '稿/第1.md', mediaType: 'text/markdown', bytes }
    expect(await browserHost(window.document).saveFile(file)).toEqual({ saved: true })
    expect(clicked).toEqual([{ download: '稿-第1.md', href: expect.stringMatching(/^blob:/) }])
    const blob = resolveObjectURL(clicked[0]?.href ?? '')
    expect([blob?.type, blob?.size]).toEqual(['text/markdown', 3])
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
