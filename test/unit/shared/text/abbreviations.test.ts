import { describe, expect, it } from 'vitest'
import { sentencesOf } from '#shared/text/sentences'

const cut = (text: string) => sentencesOf(text).map((sentence) => sentence.text)
const words = (text: string) => text.split(' ')

const beforeNames = words(
  `Mr Mrs Ms Mx Dr Prof Rev Fr St Sen Rep Gov Gen Col Lt Capt Sgt Maj Cmdr Hon Pres Supt Det Insp \
Messrs Mmes Jr Sr Art Vol Sec Ch Para Cf Al Ed Eds Est Approx Dept Figs Nos Fig PP P V Vs \
Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun`,
)
const either = words('Inc Ltd Co Corp plc LLC Bros etc a.m p.m Ph.D B.C A.D U.S U.K U.N E.U D.C')
const openers = words(
  `The A An It He She They We You I This That These Those There Here In On At But And Or So If When \
While After Before However Meanwhile Nobody No Not His Her Their Its Our Then What Why How Who`,
)

describe('an abbreviation', () => {
  it.each(beforeNames)('before a name ends no sentence: %s.', (word) => {
    expect(cut(`They met ${word}. Okada there.`)).toHaveLength(1)
  })

  it.each(either)('ends a sentence only before one that begins: %s.', (word) => {
    expect(cut(`They met at ${word}. today.`)).toHaveLength(1)
    expect(cut(`They met at ${word}. The rest left.`)).toHaveLength(2)
  })

  it.each(['Inc', 'p.m', 'Ph.D'])('ends it before an opening mark too: %s.', (word) => {
    expect(cut(`They met at ${word}. “So they say.”`)).toHaveLength(2)
    expect(cut(`They met at ${word}. (So they say.)`)).toHaveLength(2)
  })

  it.each(['e.g', 'i.e', 'E.g'])('of Latin words ends none: %s.', (word) => {
    expect(cut(`They met, ${word}. Okada and others.`)).toHaveLength(1)
  })

  it.each(openers)('of initials ends one before a word that begins one: %s', (word) => {
    expect(cut(`They left the U.S. ${word} saw it.`)).toHaveLength(2)
    expect(cut(`They left plan B. ${word} saw it.`)).toHaveLength(1)
  })

  it('of initials ends none before a name, nor at the end of what is known', () => {
    expect(cut('The U.S. Navy met J. Smith and J. R. R. Okada. They left.')).toHaveLength(2)
    expect(cut('The U.S. “Navy” met them.')).toHaveLength(1)
    expect(cut('The U.S. 5th fleet met them.')).toHaveLength(1)
    expect(cut('They chose plan B. 5 came.')).toHaveLength(2)
    expect(cut('They left the U.S. “They” saw it.')).toHaveLength(2)
  })

  it.each(words('sat sun mar art ed no st fig gen col sec ch v p al'))(
    'in small letters is a word, but before a number: %s.',
    (word) => {
      expect(cut(`There they ${word}. Nobody came.`)).toHaveLength(2)
      expect(cut(`There they ${word}. 5 came.`)).toHaveLength(1)
    },
  )

  it('of a number needs one behind it', () => {
    expect(cut('The answer was No. They left.')).toHaveLength(2)
    expect(cut('The answer was No. 5 on the list.')).toHaveLength(1)
  })

  it.each(words('May This bridge Navy'))('is no other word: %s.', (word) => {
    expect(cut(`They met in ${word}. Okada left.`)).toHaveLength(2)
  })

  it('is a whole word, however long the one before it', () => {
    expect(cut('They met the alumni. Okada left.')).toHaveLength(2)
    expect(cut(`They met ${'a'.repeat(40)}mr. Okada left.`)).toHaveLength(2)
  })
})

describe('a number with a full stop', () => {
  it.each([
    '1. Okada left.',
    '12. Okada left.',
    '(3. Okada left.',
    '（3. Okada left.',
    ' 3. 橋だ。',
  ])('begins an entry of a list: %s', (text) => {
    expect(cut(text)).toHaveLength(1)
  })

  it.each(['It was 1999. Okada left.', '1999. Okada left.', 'Plan (3. Okada left.'])(
    'ends a sentence: %s',
    (text) => {
      expect(cut(text)).toHaveLength(2)
    },
  )
})

describe('an exclamation mark of a name', () => {
  it.each(words('Yahoo Jeopardy Yum Oh Wham'))('ends no sentence: %s!', (name) => {
    expect(cut(`They saw ${name}! Inc. there.`)).toHaveLength(1)
    expect(cut(`${name}! ニュースが報じた。`)).toHaveLength(1)
    expect(cut(`橋を${name}! ニュースが報じた。`)).toHaveLength(1)
  })

  it('is no part of another word', () => {
    expect(cut('They cried Boyahoo! Okada left.')).toHaveLength(2)
    expect(cut('They cried ByYahoo! Okada left.')).toHaveLength(2)
  })
})
