import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerFor } from '../../../../electron/page/answer'
import { readBuiltPage } from '../../../../electron/page/built-page'
import { contentSecurityPolicy } from '../../../../electron/page/content-security-policy'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'built-'))
  await mkdir(join(folder, 'assets'))
  await writeFile(join(folder, 'index.html'), '<p>page')
  await writeFile(join(folder, 'assets/a.js'), 'export {}')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const text = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes)

describe('the built page', () => {
  it('answers the root and every file by its exact path, with its type', async () => {
    const page = await readBuiltPage(folder)
    const root = answerFor(page, 'GET', '/')
    expect([root.status, text(root.body)]).toEqual([200, '<p>page'])
    expect(root.headers['content-type']).toBe('text/html; charset=utf-8')
    const script = answerFor(page, 'GET', '/assets/a.js')
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8')
  })

  it.each([
    '/assets',
    '/assets/',
    '/assets/../index.html',
    '/assets/%61.js',
    '//index.html',
    '/../package.json',
    '/INDEX.HTML',
    '',
    '/__proto__',
  ])('has nothing at %s', async (path) => {
    expect(answerFor(await readBuiltPage(folder), 'GET', path)).toMatchObject({
      status: 404,
      body: null,
    })
  })

  it('is read once: what comes into the folder later is not served', async () => {
    const page = await readBuiltPage(folder)
    await writeFile(join(folder, 'later.js'), 'x')
    expect(answerFor(page, 'GET', '/later.js').status).toBe(404)
  })

  it('only reads', async () => {
    const page = await readBuiltPage(folder)
    expect(answerFor(page, 'POST', '/')).toMatchObject({ status: 405, body: null })
    expect(answerFor(page, 'HEAD', '/')).toMatchObject({ status: 200, body: null })
  })

  it('sends the policy and its companions with every answer', async () => {
    const page = await readBuiltPage(folder)
    for (const { headers } of [
      answerFor(page, 'GET', '/'),
      answerFor(page, 'GET', '/none'),
      answerFor(page, 'PUT', '/'),
    ]) {
      expect(headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy(),
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      })
    }
  })

  it('has another name when a byte of it differs', async () => {
    const { build } = await readBuiltPage(folder)
    expect((await readBuiltPage(folder)).build).toBe(build)
    await writeFile(join(folder, 'assets/a.js'), 'export { }')
    expect((await readBuiltPage(folder)).build).not.toBe(build)
  })

  it('refuses a folder without a page, and a file of a type nobody thought of', async () => {
    await writeFile(join(folder, 'a.exe'), 'x')
    await expect(readBuiltPage(folder)).rejects.toThrow('No media type for /a.exe')
    await rm(join(folder, 'a.exe'))
    await rm(join(folder, 'index.html'))
    await expect(readBuiltPage(folder)).rejects.toThrow('not built')
  })
})

describe('the policy', () => {
  const directives = new Map(
    contentSecurityPolicy()
      .split('; ')
      .map((directive) => {
        const [name = '', ...sources] = directive.split(' ')
        return [name, sources]
      }),
  )
  it('runs only the scripts that were built', () => {
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('worker-src')).toEqual(["'self'"])
  })
  it('lets styles be inline and nothing else', () => {
    const inline = [...directives].filter(([, sources]) => sources.includes("'unsafe-inline'"))
    expect(inline.map(([name]) => name)).toEqual(['style-src'])
    expect(contentSecurityPolicy()).not.toMatch(/unsafe-eval|https?:|\*/)
  })
  it('closes what the page has no use for', () => {
    for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors', 'frame-src']) {
      expect(directives.get(name)).toEqual(["'none'"])
    }
    expect(directives.get('default-src')).toEqual(["'self'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
  })
})
