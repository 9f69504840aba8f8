import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentName } from '../../../../renderer/capture/sent-name'

const url = 'https://port.example/files/%E8%AD%B0%E4%BA%8B%E9%8C%B2.pdf?v=2'
const named = (field: string, at = url) => sentName([['Content-Disposition', field]], at)

describe('the name of a file that was sent', () => {
  it.each([
    ['in quotation marks', 'attachment; filename="minutes, part 2.pdf"', 'minutes, part 2.pdf'],
    ['as a token', 'inline; filename=minutes.pdf; size=3', 'minutes.pdf'],
    ['with escaped signs', String.raw`attachment; filename="a \"b\".pdf"`, 'a "b".pdf'],
    [
      'in its extended form, which comes first',
      "attachment; filename=a.pdf; filename*=UTF-8'ja'%E6%B8%AF.pdf",
      '港.pdf',
    ],
    [
      'in another character set',
      "attachment; filename*=iso-8859-1''%A3%20rates.csv",
      '£ rates.csv',
    ],
    [
      'plainly where the extended form cannot be read',
      "attachment; filename*=UTF-8''%FF.pdf; filename=a.pdf",
      'a.pdf',
    ],
    ['by its address where no name is given', 'attachment', '議事録.pdf'],
    ['by its address where the name is empty', 'attachment; filename=""', '議事録.pdf'],
  ])('is read %s', (_how, field, name) => expect(named(field)).toBe(name))

  it.each([
    ['../../x', 'x'],
    ['/etc/passwd', 'passwd'],
    ['C:/Windows/system.ini', 'system.ini'],
    ['a/..', '議事録.pdf'],
    ['..', '議事録.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
  ])('is never a path: %s', (sent, name) =>
    expect(named(`attachment; filename="${sent}"`)).toBe(name),
  )

  it('is never a path with the separators of Windows, escaped or not', () => {
    expect(named(String.raw`attachment; filename="..\\..\\x.exe"`)).toBe('x.exe')
    expect(named(String.raw`attachment; filename*=UTF-8''..%5C..%5Cx.exe`)).toBe('x.exe')
  })

  it('is none where neither server nor address gives one', () => {
    expect(sentName([], 'https://port.example/')).toBeNull()
    expect(sentName([], 'https://port.example/%2E%2E%2F')).toBeNull()
    expect(sentName([], 'no address')).toBeNull()
  })

  it('is one short segment whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.webUrl(), (sent, at) => {
        const name = named(`attachment; filename="${sent}"; filename*=UTF-8''${sent}`, at)
        if (name === null) return
        expect(name).not.toMatch(/[/\\\p{Cc}]|^\.*$/u)
        expect(name.length).toBeLessThanOrEqual(255)
      }),
    )
  })
})
