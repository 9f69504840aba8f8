import { describe, expect, it } from 'vitest'
import { correctionNotesIn, updateTimesIn } from '../../../../shared/text/corrections'

const notes: readonly (readonly [string, string])[] = [
  ['訂正:初出時に金額を482億円としていましたが、正しくは480億円です。', 'correction'],
  ['【訂正】5月17日の記事で社名が誤っていました。', 'correction'],
  ['【訂正とおわび】見出しの数字に誤りがありました。', 'correction'],
  ['※訂正 2026年5月18日 表の単位を直しました', 'correction'],
  ['■おわびと訂正', 'correction'],
  ['おわびして訂正いたします。', 'correction'],
  ['初出時、橋の名前に誤りがありました。', 'correction'],
  ['記事の一部を修正しました(5月18日)。', 'correction'],
  ['【おわび】', 'apology'],
  ['追記(5月19日):市から回答がありました。', 'addition'],
  ['【追記】その後、公社が会見を開いた。', 'addition'],
  ['市の回答を受け、記事に追記しました。', 'addition'],
  ['編集部注:写真は昨年のものです。', 'editors-note'],
  ['【更新】', 'updated'],
  ['更新:2026年5月18日 10:00', 'updated'],
  ['本文を更新しました。', 'updated'],
  ['この記事を削除しました。', 'withdrawn'],
  ['都合により掲載を取りやめました。', 'withdrawn'],
  ['Correction: An earlier version gave the wrong sum.', 'correction'],
  ['CORRECTION (18 May): the firm is called Marlow Dredging.', 'correction'],
  ['An earlier version of this article said the bridge was closed.', 'correction'],
  ['This story was corrected on 18 May to give the right year.', 'correction'],
  ['We regret the error.', 'correction'],
  ['Clarification: the clerk spoke for himself.', 'clarification'],
  ['Clarification, May 18, 2026: the clerk spoke for himself.', 'clarification'],
  ['Editor’s note: the names of two pupils were taken out.', 'editors-note'],
  ["Editor's Note — a quotation was removed", 'editors-note'],
  ['Update: the council has answered.', 'updated'],
  ['Updated 18 May 2026', 'updated'],
  ['This article has been updated with the council’s answer.', 'updated'],
  ['Apology', 'apology'],
  ['This post has been removed.', 'withdrawn'],
  ['Retraction: we no longer stand by this report.', 'withdrawn'],
]

/** Others correct, add and update too: that is news, and no note of the publisher. */
const news: readonly string[] = [
  '議員は政治資金収支報告書を訂正した。',
  '訂正審判の請求が認められた。',
  '同社は決算短信を訂正し、株価は下がった。',
  '会社は利用規約を更新した。',
  '免許の更新は来年である。',
  '更新日が近づいている。',
  '社長はおわびの言葉を述べた。',
  '手帳に追記があったと弁護士は話す。',
  '市は条例案を修正し、可決された。',
  '修正液の売り上げが伸びている。',
  '投稿は削除された。',
  '市長は発言を撤回した。',
  '補足説明を求められた。',
  '写真は削除してほしいと家族は言う。',
  'The market correction in May wiped out gains.',
  'Correction fluid is no longer sold here.',
  'The ministry updated its figures on Monday.',
  'Update your app before the end of the month.',
  'Updated figures will be published in June.',
  'He asked for clarification of the rule.',
  'The editor’s note was found in the archive.',
  'She issued an apology to the families.',
  'The firm withdrew its earlier version of the bid.',
  'Corrections officers went on strike.',
  'A retraction of the statement is not expected.',
  'The page was torn out of the ledger.',
]

describe('notes of a publisher on its own article', () => {
  it.each(notes)('%s → %s', (words, kind) => {
    expect(correctionNotesIn(`見出し\n ${words} \nThe rest.`)).toEqual([
      { kind, words, start: 5, end: 5 + words.length },
    ])
  })

  it.each(news)('%s is none', (words) => expect(correctionNotesIn(words)).toEqual([]))
})

describe('the time of the last update', () => {
  it.each([
    ['2026年5月17日 6:00 (最終更新 2026年5月18日 10:30)', ['2026年5月18日 10:30']],
    ['更新日時:2026/05/18 10:30', ['2026/05/18 10:30']],
    ['5月18日(月) 10時30分 更新', ['5月18日(月) 10時30分']],
    ['Last updated: 18 May 2026, 10:30', ['18 May 2026, 10:30']],
    ['Updated May 18, 2026 at 4:05 p.m. ET', ['May 18, 2026 at 4:05 p.m. ET']],
    ['公開 2026年5月17日', []],
    ['The rule was last changed in May 2026.', []],
  ])('%s → %j', (text, times) => expect(updateTimesIn(text)).toEqual(times))
})
