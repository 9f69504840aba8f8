import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PartialDate } from '../../../../shared/domain/time'
import { partialDatesOf, readPartialDate } from '../../../../shared/text/read-partial-date'

describe('reading a date that somebody typed', () => {
  it.each([
    ['2024年12月23日', '2024-12-23'],
    ['２０２４/12/23', '2024-12-23'],
    ['2024.6.28', '2024-06-28'],
    ['2024-12', '2024-12'],
    ['2024/6', '2024-06'],
    ['2024年6月', '2024-06'],
    ['2024', '2024'],
    ['２０２４年', '2024'],
    ['令和6年12月', '2024-12'],
    ['令和元年', '2019'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成三十年七月', '2018-07'],
    ['R6.12.23', '2024-12-23'],
    ['H31/4/30', '2019-04-30'],
    ['二〇二四年十二月二十三日', '2024-12-23'],
    ['二〇二四年十月十日', '2024-10-10'],
    ['2024年12月23日(月)', '2024-12-23'],
    ['2024年12月23日(月曜日)12:05', '2024-12-23T12:05'],
    ['2024年12月23日 9時5分', '2024-12-23T09:05'],
    ['2024-12-23 18:42', '2024-12-23T18:42'],
    ['2024-12-23T18:42:10+09:00', '2024-12-23T18:42:10+09:00'],
    ['Dec 23 2024', '2024-12-23'],
    ['Dec. 23rd, 2024', '2024-12-23'],
    ['23 December 2024', '2024-12-23'],
    ['the day', null],
    ['23rd of Sept 2024', '2024-09-23'],
    ['Mon, 23 Dec 2024', '2024-12-23'],
    ['Monday 23 December 2024, 18:42', '2024-12-23T18:42'],
    ['  december   2024 ', '2024-12'],
    ['1 May, 2024', '2024-05-01'],
    ['23/12/2024', '2024-12-23'],
    ['12/23/2024', '2024-12-23'],
    ['6/6/2024', '2024-06-06'],
  ])('reads %s as %s', (text, date) => {
    expect(readPartialDate(text)).toBe(date)
  })

  it('does not choose between two days', () => {
    expect(readPartialDate('5/6/2024')).toBeNull()
    expect(partialDatesOf('5/6/2024')).toEqual(['2024-05-06', '2024-06-05'])
    expect(partialDatesOf('5.6.2024')).toHaveLength(2)
  })

  it.each([
    '',
    '12月23日',
    '24/12/23',
    '2024年度',
    '2024年13月',
    '2024-02-30',
    '2023年2月29日',
    '2024年12月23日(火)',
    'Tue 23 December 2024',
    '2024-12-23 24:30',
    '2024-13-01T00:00Z',
    '令和元年3月',
    '令和0年',
    '昭和元年12月24日',
    '令和6年2月30日',
    '482',
    '昨日',
    '2024年12月23日に会った',
    '31/31/2024',
  ])('finds no date in “%s”', (text) => {
    expect(partialDatesOf(text)).toEqual([])
  })

  it('lets an era that was still in force when it was written run on', () => {
    expect(readPartialDate('平成32年')).toBe('2020')
  })

  it('reads every day back from every way of writing it', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map(Number)
        const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
        const japanese = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'full', timeZone: 'UTC' })
        for (const written of [
          `${year}年${month}月${day}日`,
          `${year}.${month}.${day}`,
          english.format(date),
          japanese.format(date),
        ]) {
          expect({ written, date: readPartialDate(written) }).toEqual({ written, date: iso })
        }
      }),
    )
  })

  it('gives nothing but partial dates, whatever is typed', () => {
    const typed = fc.array(
      fc.constantFrom('2024', '12', '5', '年', '月', '日', '/', '-', ' ', 'May', '令和', '元', 'T'),
    )
    fc.assert(
      fc.property(typed, (pieces) => {
        for (const date of partialDatesOf(pieces.join(''))) {
          expect(date).toEqual(PartialDate.parse(date))
        }
      }),
    )
  })
})
