import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { showPartialDate, showPublishedDay, showSize } from '../../../../renderer/ui/show-time'
import { showKeys } from '../../../../renderer/ui/show-keys'

describe('a date is shown as precisely as it was given', () => {
  it.each([
    ['2024', '2024年', '2024'],
    ['2024-05', '2024年5月', 'May 2024'],
    ['2024-05-31', '2024年5月31日', '31 May 2024'],
    ['2024-12-01T13:26', '2024年12月1日 13:26', '1 Dec 2024, 13:26'],
  ])('%s', (date, ja, en) => {
    expect([showPartialDate(date, 'ja'), showPartialDate(date, 'en')]).toEqual([ja, en])
  })
})

describe('a date of elsewhere keeps its day, its hour and its offset', () => {
  const zone = process.env['TZ']
  beforeAll(() => void (process.env['TZ'] = 'Asia/Tokyo'))
  afterAll(() => void (zone === undefined ? delete process.env['TZ'] : (process.env['TZ'] = zone)))

  it.each([
    ['2025-05-06T21:45:00+01:00', '2025年5月6日 21:45 UTC+01:00', '2025/5/6', '6 May 2025'],
    ['2025-05-06T21:45:00-03:30', '2025年5月6日 21:45 UTC-03:30', '2025/5/6', '6 May 2025'],
    ['2025-05-06T21:45:00Z', '2025年5月6日 21:45 UTC', '2025/5/6', '6 May 2025'],
    ['2025-05-06T21:45:00+09:00', '2025年5月6日 21:45', '2025/5/6', '6 May 2025'],
    ['2025-05', '2025年5月', '2025/5', 'May 2025'],
  ])('%s', (date, full, japanese, english) => {
    expect(showPartialDate(date, 'ja')).toBe(full)
    expect(showPublishedDay(date, 'ja')).toBe(japanese)
    expect(showPublishedDay(date, 'en')).toBe(english)
  })
})

it.each([
  [0, '0バイト', '0 bytes'],
  [1, '1バイト', '1 byte'],
  [23, '23バイト', '23 bytes'],
  [999, '999バイト', '999 bytes'],
  [1_000, '1 KB', '1 kB'],
  [1_234, '1.2 KB', '1.2 kB'],
  [48_200_000, '48 MB', '48 MB'],
  [3_100_000_000, '3.1 GB', '3.1 GB'],
])('%i bytes are shown in a unit that fits', (bytes, ja, en) => {
  expect([showSize(bytes, 'ja'), showSize(bytes, 'en')]).toEqual([ja, en])
})

it('shows keys as they stand on the keyboard', () => {
  expect(showKeys('mod+shift+K', 'linux')).toBe('Ctrl Shift K')
  expect(showKeys('mod+shift+K', 'macos')).toBe('⌘⇧K')
  expect(showKeys('alt+ArrowLeft', 'windows')).toBe('Alt ←')
})
