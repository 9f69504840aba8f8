import { describe, expect, it } from 'vitest'
import { pageDate } from '../../../../renderer/capture/page-date'

const months =
  'January February March April May June July August September October November December'

describe('the date of a page', () => {
  it.each([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024-5', '2024-05'],
    ['2024/05', '2024-05'],
    ['2024.12', '2024-12'],
    ['2024年5月', '2024-05'],
    ['2024-5-3', '2024-05-03'],
    ['2024/05/03', '2024-05-03'],
    ['2024.05.03', '2024-05-03'],
    ['２０２４年５月３日', '2024-05-03'],
    ['2024年 5月 3日', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['令和6年5月3日', '2024-05-03'],
    ['令和元年12月31日', '2019-12-31'],
    ['平成 31年 4月 30日', '2019-04-30'],
    ['May 3, 2024', '2024-05-03'],
    ['Sept. 3rd, 2024', '2024-09-03'],
    ['3 May 2024', '2024-05-03'],
    ['21st of 1st May 2024', '2024-05-01'],
    ['Fri, 03 May 2024 10:00:00 GMT', '2024-05-03'],
    ['公開：2024年2月29日（木）更新：2024年3月1日', '2024-02-29'],
  ])('in %s is as exact as it was given', (text, date) => {
    expect(pageDate(text)).toBe(date)
  })

  it.each([
    ['2024-05-03T10:00:00+09:00', '2024-05-03T10:00:00+09:00'],
    ['2024-05-03T10:00:00.123Z', '2024-05-03T10:00:00Z'],
    ['2024-05-03T10:00+0900', '2024-05-03T10:00+09:00'],
    ['2024-05-03T10:00:00 -0530', '2024-05-03T10:00:00-05:30'],
    ['20240503T100500Z', '2024-05-03T10:05:00Z'],
    ['202405031005', '2024-05-03T10:05'],
    ['2024/5/3 9:05', '2024-05-03T09:05'],
    ['2024年5月3日(金) 10時05分', '2024-05-03T10:05'],
    ['2024年5月3日金曜日 10時5分9', '2024-05-03T10:05'],
    ['2024年5月3日 午後1時5分07秒', '2024-05-03T13:05:07'],
    ['2024年5月3日 午後12時5分', '2024-05-03T12:05'],
    ['2024年5月3日 午前9時5分', '2024-05-03T09:05'],
    ['2024-05-03 23:59:59', '2024-05-03T23:59:59'],
  ])('in %s keeps its time and offset', (text, date) => {
    expect(pageDate(text)).toBe(date)
  })

  it.each(['2024-05-03 24:00', '2024-05-03 10:60', '2024-05-03 10:00:60'])(
    'in %s loses a time that is none',
    (text) => {
      expect(pageDate(text)).toBe('2024-05-03')
    },
  )

  it.each([
    '2024-13',
    '2024-0',
    '2024-02-30',
    '2023-02-29',
    '0999-01-01',
    '1714700000',
    '99',
    '令和6年',
    '大正6年5月3日',
    'x2024',
    'Mayor 33, 2024',
    'no date',
    '',
    ' ',
    null,
    undefined,
  ])('is none in %j', (text) => {
    expect(pageDate(text)).toBeNull()
  })

  it('knows every month by its name and its three letters', () => {
    months.split(' ').forEach((month, index) => {
      const date = `2024-${String(index + 1).padStart(2, '0')}-03`
      for (const name of [month, month.slice(0, 3), month.slice(0, 3).toUpperCase()]) {
        expect(pageDate(`${name} 3, 2024`)).toBe(date)
        expect(pageDate(`3 ${name} 2024`)).toBe(date)
      }
    })
  })

  it('stands in the first four hundred characters', () => {
    expect(pageDate(`${'x '.repeat(195)}2024-05-03`)).toBe('2024-05-03')
    expect(pageDate(`${'x '.repeat(200)}2024-05-03`)).toBeNull()
  })
})
