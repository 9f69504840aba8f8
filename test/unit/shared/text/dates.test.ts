import { describe, expect, it } from 'vitest'
import { datesIn } from '#shared/text/dates'

/** What is read, written as `raw = edtf (year from)`. */
const read = (text: string, reference = '2025-02-06') =>
  datesIn(text, { reference }).map(({ raw, edtf, yearFrom }) => `${raw} = ${edtf} (${yearFrom})`)

describe('the surroundings of a date', () => {
  it('give its year as the year of the last date in the line', () => {
    expect(read('2019年5月に始まり、6月3日に終えた。')[1]).toBe('6月3日 = 2019-06-03 (context)')
  })

  it('give it as that of the last day in the text, not of a year named in another line', () => {
    const text = '2024年12月23日に停止した。\n会社は2013年に設立された。\n1月14日に再開した。'
    expect(read(text)[2]).toBe('1月14日 = 2025-01-14 (context)')
  })

  it('are not told by 昨年 or "last year", which compare', () => {
    expect(read('昨年より増えた。5月31日に公表する。')[1]).toBe('5月31日 = 2025-05-31 (reference)')
    expect(read('Up on last year. It reports on May 31.')[1]).toBe(
      'May 31 = 2025-05-31 (reference)',
    )
  })

  it('are told by a weekday where the day is far off, and not where it may be a slip', () => {
    expect(read('He spoke on Tuesday, December 5.', '2024-06-05')).toEqual([
      'Tuesday, December 5 = 2023-12-05 (reference)',
    ])
    expect(read('会見は12月5日(火)だった。', '2024-06-05')).toEqual([
      '12月5日(火) = 2023-12-05 (reference)',
    ])
    // A Wednesday in 2024; a Monday in 2023.
    const near = datesIn('会見は7月10日(月)だ。', { reference: '2024-06-25' })
    expect(near).toMatchObject([{ edtf: '2024-07-10', weekdayConflict: true }])
  })

  it('tell a year of two digits from a length of time', () => {
    expect(read('2014年に流出した。18年の事件では戻らなかった。')).toEqual([
      '2014年 = 2014 (text)',
      '18年 = 2018 (short)',
    ])
    expect(read('2014年に閉じた店には18年の歴史がある。')).toEqual(['2014年 = 2014 (text)'])
    expect(read('18年の判決を受けた。')).toEqual([])
  })

  it('hold a time with all its minutes, and one that is set apart', () => {
    expect(read('2024年5月31日6時30分の停止')).toEqual([
      '2024年5月31日6時30分 = 2024-05-31T06:30 (text)',
    ])
    expect(read('2024年5月31日午後 5 - 7 時に')).toEqual([
      '2024年5月31日午後 5 - 7 時 = 2024-05-31T17:00/2024-05-31T19:00 (text)',
    ])
    expect(read('その2日程後に届いた。')).toEqual([])
  })

  it('put a date of late in the year before a January reference', () => {
    expect(read('12月28日に停止した。', '2025-01-05')).toEqual([
      '12月28日 = 2024-12-28 (reference)',
    ])
    expect(read('1月5日に再開する。', '2024-12-28')).toEqual(['1月5日 = 2025-01-05 (reference)'])
    expect(read('8月15日に再開する。', '2025-01-05')).toEqual(['8月15日 = 2025-08-15 (reference)'])
  })

  it('never put it more than four months past the reference by a turn of the year', () => {
    expect(read('2024年12月23日に停止。3月に開く。', '2024-10-01')[1]).toBe(
      '3月 = 2024-03 (context)',
    )
  })

  it('give a day alone its month, or the next or last one at its turn', () => {
    expect(read('2024年5月31日に流出し、2日に公表した。')[1]).toBe('2日 = 2024-06-02 (context)')
    expect(read('2024年6月2日に公表した。流出は31日だ。')[1]).toBe('31日 = 2024-05-31 (context)')
    expect(read('2024年5月10日に流出し、25日に公表した。')[1]).toBe('25日 = 2024-05-25 (context)')
  })

  it('may not be known to the day: what is told from a day is passed over', () => {
    expect(read('昨日、5月31日の件を昨年の例と比べた。', '2024')).toEqual([
      '5月31日 = 2024-05-31 (reference)',
      '昨年 = 2023 (reference)',
    ])
    expect(read('23日に公表した。', '2024-06')).toEqual(['23日 = 2024-06-23 (reference)'])
  })

  it('are counted from an instant by its own local day', () => {
    expect(read('本日', '2025-02-06T23:30:00-05:00')).toEqual(['本日 = 2025-02-06 (reference)'])
  })

  it('must begin with a year', () => {
    expect(() => read('昨日', 'yesterday')).toThrow(RangeError)
  })
})

describe('a weekday alone', () => {
  it.each([
    ['木曜日', '2025-02-06'],
    ['金曜日', '2025-01-31'],
    ['来週火曜日', '2025-02-11'],
    ['先週の月曜', '2025-01-27'],
    ['Thursday', '2025-02-06'],
    ['last Thursday', '2025-01-30'],
    ['this Saturday', '2025-02-08'],
    ['next Monday', '2025-02-10'],
  ])('%s on a Thursday is %s', (text, day) => {
    expect(read(text)).toEqual([`${text} = ${day} (reference)`])
  })

  it.each(['毎週月曜日', 'every Monday', 'Black Friday', 'the Sunday Times', 'Mondays'])(
    '%s is no date',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})

describe('a range', () => {
  it.each([
    ['2月4日午後1時〜3時', '2025-02-04T13:00/2025-02-04T15:00'],
    ['2月4日午後1〜3時', '2025-02-04T13:00/2025-02-04T15:00'],
    ['2月4日22時〜5時', '2025-02-04T22:00/2025-02-05T05:00'],
    ['2月4日午前11時半〜午後1時', '2025-02-04T11:30/2025-02-04T13:00'],
    ['February 4 at 10pm to 2am', '2025-02-04T22:00/2025-02-05T02:00'],
    ['1-3pm on February 4', '2025-02-04T13:00/2025-02-04T15:00'],
    ['9am to 5pm on February 4', '2025-02-04T09:00/2025-02-04T17:00'],
    ['December 30 to January 2, 2025', '2024-12-30/2025-01-02'],
    ['12月23、24両日', '2024-12-23/2024-12-24'],
    ['2024年4月〜2025年3月', '2024-04/2025-03'],
  ])('%s is %s', (text, edtf) => {
    expect(datesIn(text, { reference: '2025-02-06' })).toMatchObject([{ raw: text, edtf }])
  })

  it('is not what moves from one date to another', () => {
    expect(read('3月3日から3月10日に延期した。')).toHaveLength(2)
    expect(read('3月3日から3月10日にかけて開いた。')).toHaveLength(1)
  })
})

describe('what cannot be told', () => {
  it.each([
    '午後12時に閉める',
    'It closes at midnight',
    "It opens at 9 o'clock",
    '毎月25日に払う',
    '毎年4月に開く',
    '24/12/23の記録',
    '報告書20241223.pdf',
    'https://example.jp/2024/12/23/',
    '比率は1:30だ',
    '翌日に謝罪した',
    'Tokyo 2020 and Expo 2025',
  ])('%s has no date', (text) => {
    expect(read(text)).toEqual([])
  })

  it.each([
    '2月30日',
    '2023年2月29日',
    '2024/04/31',
    '4月31日(水)',
    'June 31, 2024',
    '2024年13月5日',
  ])('%s is said to be impossible', (text) => {
    expect(datesIn(text, { reference: '2025-02-06' })).toMatchObject([
      { raw: text, edtf: null, precision: 'impossible', weekdayConflict: false },
    ])
  })
})

describe('a post as its platform shows it', () => {
  it.each([
    ['12:34 PM · Dec 23, 2024', '2024-12-23T12:34'],
    ['午後0:34 · 2024年12月23日', '2024-12-23T12:34'],
    ['2024-12-23T03:34:56Z', '2024-12-23T03:34:56Z'],
    ['Feb 4', '2025-02-04'],
  ])('%s is %s', (text, edtf) => {
    expect(datesIn(text, { reference: '2025-02-06' })).toMatchObject([{ raw: text, edtf }])
  })
})
