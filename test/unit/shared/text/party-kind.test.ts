import { expect, it } from 'vitest'
import { likelyKind } from '../../../../shared/text/party-kind'

it.each([
  '金融庁',
  '港北署',
  '株式会社太田組',
  '青磁証券(株)',
  '川瀬市',
  '全国水道協会',
  'Harbour Works Ltd.',
  'Ministry of Works',
  'Calder Port Authority',
])('%s is a body', (name) => {
  expect(likelyKind(name)).toBe('organisation')
})

it.each(['森本悠子', '近藤秀和', 'レイナ・ウィットロック', 'Marta Kowalczyk', '@lock_keeper'])(
  '%s is taken for a person',
  (name) => {
    expect(likelyKind(name)).toBe('person')
  },
)
