import { expect, it } from 'vitest'
import type { Claim } from '../../../../shared/domain/claim'
import { newParty, type Party } from '../../../../shared/domain/party'
import type { Talk } from '../../../../shared/domain/source'
import { documentFrom } from '../../../../shared/export/document'
import { givenAway, hiddenPeople } from '../../../../shared/export/given-away'
import {
  capture,
  caseView,
  claim,
  evidence,
  passage,
  source,
  text,
} from '../../../support/export-case'

const party = (id: string, name: string): Party =>
  newParty({ id, caseId: 'case-1', kind: 'person', name, createdAt: '2026-11-22T09:14:00+09:00' })

const talkWith = (who: string, terms: Talk['terms'] = 'not-for-attribution') => ({
  ...source(`s-${who}`, {}),
  talk: { who, at: null, place: '', terms },
})

/** The names that are found in a draft of these sentences, in a case of these conversations. */
function found(who: string, words: string, terms?: Talk['terms'], title = '') {
  const view = caseView({ sources: [talkWith(who, terms)] })
  const block = { kind: 'paragraph', inlines: [text(words)] } as const
  return givenAway(documentFrom(title, 'ja', [block], view), hiddenPeople(view))
}

it('finds a name in sentences and in the title', () => {
  expect(
    found(
      '山田 太郎',
      '橋は閉じた。山田太郎氏が話した。山田太郎は言う。',
      'background',
      '山田太郎の証言',
    ),
  ).toEqual([{ name: '山田 太郎', inTitle: true, sentences: [2, 3] }])
})

it.each([
  ['山田 太郎(経理課長)', '経理の山田氏によると、帳簿は二冊ある。', '山田'],
  ['ジョン・スミスさん', '資料はスミス氏が渡した。', 'スミス'],
  ['Jane Roe, accountant', 'Roe kept two books.', 'Roe'],
  ['Jane Roe', 'It was Jane who called.', 'Jane'],
  ['Jane Roe', 'Ｊａｎｅ　Ｒｏｅ called.', 'Jane Roe'],
])('finds the parts of %s', (who, words, name) => {
  expect(found(who, words).map((one) => one.name)).toEqual([name])
})

it.each([
  ['元職員', '元職員は「記録は捨てた」と話した。'],
  ['市の関係者', '市の関係者によると、工事は止まっている。'],
  ['40代の女性', '40代の女性は首を振った。'],
  ['a former clerk', 'According to a former clerk, the books were burned.'],
  ['Jane Roe', 'The heroes of the day were the janitors.'],
  ['森 一郎', '森林の手入れは進んでいない。'],
  ['', 'Nobody was named.'],
])('does not ask about %s where it names nobody', (who, words) => {
  expect(found(who, words)).toEqual([])
})

it('leaves those alone who talked on the record', () => {
  expect(found('Jane Roe', 'Jane Roe said so.', 'on-record')).toEqual([])
})

it('looks for who wrote what an anonymous claim rests on, and for who says it', () => {
  const of = (use: Claim['use']) =>
    hiddenPeople(
      caseView({
        sources: [
          { ...source('s-1', { author: 'Ann Author' }), talk: null },
          { ...source('s-2', { author: 'Other Hand' }), talk: null },
        ],
        captures: [capture('c-1', 's-1', null)],
        passages: [passage('p-1', 's-1', 'c-1', 'words')],
        claims: [claim('k-1', 'Told', { use, claimantId: 'sayer' })],
        evidence: [evidence('e-1', 'k-1', 'p-1')],
        parties: [party('sayer', 'Ben Sayer'), party('other', 'Cy Other')],
      }),
    ).map(({ names }) => names[0]?.text)
  expect(of('anon')).toEqual(['Ann Author', 'Ben Sayer'])
  expect(of('attrib')).toEqual([])
})

it('looks only for who talked off the record where the others are given out on purpose', () => {
  const view = caseView({
    sources: [talkWith('Jane Roe', 'off-record'), talkWith('Ann Author', 'background')],
  })
  expect(hiddenPeople(view, true).map(({ id }) => id)).toEqual(['s-Jane Roe'])
  expect(hiddenPeople(view).map(({ id }) => id)).toEqual(['s-Jane Roe', 's-Ann Author'])
})
