import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNameOf } from '../../../../shared/host/file-name'

describe('the name of a file', () => {
  it.each([
    ['原稿 第1稿.docx', '原稿 第1稿.docx'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\a.md', 'C--Windows-a.md'],
    ['a<b>c:d"e|f?g*h.md', 'a-b-c-d-e-f-g-h.md'],
    ['line\nbreak\u0000.md', 'linebreak.md'],
    ['evil\u202Egpj.exe', 'evilgpj.exe'],
    ['con.txt', '_con.txt'],
    ['LPT1', '_LPT1'],
    ['console.txt', 'console.txt'],
    ['.hidden', 'hidden'],
    ['trailing. . ', 'trailing'],
    ['  ', 'uradori'],
    ['', 'uradori'],
    ['か\u3099.md', 'が.md'],
  ])('%j becomes %j', (name, clean) => expect(fileNameOf(name)).toBe(clean))

  it('is cut before its ending, and not within a character', () => {
    const name = fileNameOf(`${'👩‍👩‍👧'.repeat(60)}.docx`)
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
    expect(name.endsWith('.docx')).toBe(true)
    expect(name).not.toContain('\uFFFD')
  })

  it('is always one that every system takes, and stays as it is from then on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const name = fileNameOf(text)
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}]/u)
        expect(name).not.toMatch(/^[. ]|[. ]$/)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(201)
        expect(name.length).toBeGreaterThan(0)
        expect(fileNameOf(name)).toBe(name)
      }),
    )
  })
})
