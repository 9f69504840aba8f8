import { describe, expect, it } from 'vitest'
import { speakerOf } from '../../../../shared/text/speakers'
import { partyOf } from '../../../fixtures/drafts/draft-fixture'

const parties = [
  partyOf('mori', ['森本悠子', '森本']),
  partyOf('kuno', ['久野正人', '久野']),
  partyOf('osei', ['Samuel Osei', 'Osei']),
  partyOf('lind', ['Greta Lindqvist', 'Lindqvist']),
]

/** Who says what stands in the last pair of quotation marks. */
function speaker(sentence: string): string | null {
  const start = Math.max(sentence.lastIndexOf('「'), sentence.lastIndexOf('“'))
  const end = Math.max(sentence.lastIndexOf('」'), sentence.lastIndexOf('”')) + 1
  return speakerOf(sentence, { start, end }, parties)?.partyId ?? null
}

describe('who says a quotation', () => {
  it.each([
    ['森本氏は「通せない」と話す。', 'mori'],
    ['町道路課の森本悠子課長は会見で「通せない」と話した。', 'mori'],
    ['久野正人議員「町長に伺う。」', 'kuno'],
    ['久野氏によると、森本氏は「通せない」と話したという。', 'mori'],
    ['「通せない」と森本さんは笑った。', 'mori'],
    ['「通せない」などと、久野氏が述べた。', 'kuno'],
    ['森本氏(53)は「通せない」と話す。', 'mori'],
    ['“I asked twice,” said Samuel Osei.', 'osei'],
    ['“I asked twice,” said the pilot Samuel Osei, who was on the bridge.', 'osei'],
    ['“I asked twice,” Osei told the inquiry.', 'osei'],
    ['“I asked twice,” Lindqvist, the harbour master, said.', 'lind'],
    ['Samuel Osei, who was pilot that night, told the inquiry: “I asked twice.”', 'osei'],
    ['According to Lindqvist, “no such request is in the log”.', 'lind'],
    ['Osei was wrong, but Lindqvist said only: “It is not in the log.”', 'lind'],
  ])('%s', (sentence, partyId) => {
    expect(speaker(sentence)).toBe(partyId)
  })

  it.each([
    '彼は「通せない」と話す。',
    '森本氏の弁護士は「通せない」と話す。',
    '森本氏について、「通せない」との声がある。',
    '「通せない」と話した。森本氏は帰った。',
    '“I asked twice,” he said.',
    '“I asked twice,” said a friend of Osei.',
    'Osei’s lawyer said: “He asked twice.”',
    'Osei left. “He asked twice,” she said.',
    '“He asked twice.”',
  ])('is not told by: %s', (sentence) => {
    expect(speaker(sentence)).toBeNull()
  })
})
