import { expect, type Page } from '@playwright/test'
import type { Language } from '#shared/domain/language'
import type { Translate } from '#shared/i18n/translate'
import { settle } from './do-the-job'
import { choose, exportDialog, exported } from './export-dialog'
import { inBothLanguages, test } from './in-both-languages'
import { assess, chooseClaim } from './make-a-claim'
import { findWords, selectWords } from './mark-a-passage'
import { clipText, highlight } from './mark-a-source'
import { goToRoom, openNewCase } from './open-case'
import { draftText, expectNoViolations, openNewDraft } from './write-a-draft'

type Given = readonly [words: string, measure: string, asOf: string]

/** Two articles on one loss, in which figures and dates differ, one of them by somebody with an interest. */
type Story = Readonly<{
  seller: readonly string[]
  other: readonly string[]
  /** What is taken from each, as it stands, what it measures, as of when. */
  ofSeller: readonly Given[]
  ofOther: readonly Given[]
  loss: string
  capital: string
  lossGiven: string
  accounts: string
  party: string
  alleged: string
  headed: string
  days: readonly [string, string]
  claim: string
  asFact: string
  attributed: string
  count: string
  wrongCount: string
  counted: string
}>

const stories: Readonly<Record<Language, Story>> = {
  ja: {
    seller: [
      '青波取引所から482億円相当が流出',
      '本記事はアフィリエイト広告を含みます。',
      '青波取引所から、四千枚余りのコインが流出した。被害は482億円相当とされる。2023年3月末の口座数は37万件、預かり資産は404億円だった。',
      '6月7日には480億円を増資でまかなった。',
    ],
    other: [
      '過去の流出のまとめ',
      '青波取引所では約480億円分が流出した。2022年3月末の口座数は38万件、預かり資産は404億円だった。',
      '【追記】1月28日、創設者の北原氏が「誠実さのかけらもない」と明かす。',
      '北原氏は2月6日、青波取引所が流出を二日前から知っていたと批判している。',
    ],
    ofSeller: [
      ['482億円相当とされる', '流出額', ''],
      ['37万件', '口座数', '2023-03'],
      ['404億円', '預かり資産', '2023-03'],
      ['480億円を増資', '増資', ''],
    ],
    ofOther: [
      ['約480億円分', '流出額', ''],
      ['38万件', '口座数', '2022-03'],
      ['404億円', '預かり資産', '2022-03'],
    ],
    loss: '482億円相当',
    capital: '増資',
    lossGiven: '約480億円',
    accounts: '38万件',
    party: '青波取引所',
    alleged: '北原氏は2月6日、青波取引所が流出を二日前から知っていたと批判している',
    headed: '1月28日、創設者の北原氏が「誠実さのかけらもない」と明かす',
    days: ['2月6日', '1月28日'],
    claim: '青波取引所は流出を二日前から知っていた',
    asFact: '青波取引所は流出を二日前から知っていた',
    attributed: '北原氏によると、青波取引所は流出を二日前から知っていたという',
    count: '37万件',
    wrongCount: '取引所の口座数は38万件だった',
    counted: '2023年3月末の口座数は37万件',
  },
  en: {
    seller: [
      'Coins worth 48.2 billion yen gone from Bluewave Exchange',
      'This article contains affiliate links. We may earn a commission.',
      'More than four thousand coins left Bluewave Exchange; they were worth 48.2 billion yen. At the end of March 2023 it had 370,000 accounts and held 40.4 billion yen.',
      'On 7 June it raised 48 billion yen in new capital.',
    ],
    other: [
      'Losses of the past, summed up',
      'Bluewave Exchange lost about 48 billion yen in coins. At the end of March 2022 it had 380,000 accounts and held 40.4 billion yen.',
      'Update: on 28 January its founder, Ms North, spoke of “not a trace of honesty”.',
      'Ms North wrote on 6 February that Bluewave Exchange had known of the loss for two days.',
    ],
    ofSeller: [
      ['worth 48.2 billion yen.', 'Loss', ''],
      ['370,000 accounts', 'Accounts', '2023-03'],
      ['40.4 billion yen', 'Deposits', '2023-03'],
      ['raised 48 billion yen', 'New capital', ''],
    ],
    ofOther: [
      ['about 48 billion yen', 'Loss', ''],
      ['380,000 accounts', 'Accounts', '2022-03'],
      ['40.4 billion yen', 'Deposits', '2022-03'],
    ],
    loss: '48.2 billion yen',
    capital: 'New capital',
    lossGiven: 'about 48 billion yen',
    accounts: '380,000 accounts',
    party: 'Bluewave Exchange',
    alleged:
      'Ms North wrote on 6 February that Bluewave Exchange had known of the loss for two days',
    headed: 'on 28 January its founder, Ms North, spoke of “not a trace of honesty”',
    days: ['6 February', '28 January'],
    claim: 'Bluewave Exchange knew of the loss two days before',
    asFact: 'Bluewave Exchange knew of the loss two days before',
    attributed: 'According to Ms North, Bluewave Exchange knew of the loss two days before',
    count: '370,000 accounts',
    wrongCount: 'The exchange had 380,000 accounts',
    counted: 'At the end of March 2023 it had 370,000 accounts',
  },
}

const friday = new Date('2026-11-20T10:00:00+09:00')
const days = (count: number) => count * 24 * 60 * 60 * 1000

async function addFigure(page: Page, t: Translate, [words, measure, asOf]: Given): Promise<void> {
  await findWords(page, t, words)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar', { name: t('reader.tools') })).toBeVisible()
  await page.keyboard.press('f')
  const dialog = page.getByRole('dialog', { name: t('reader.figure.title') })
  await dialog.getByRole('combobox', { name: t('figures.measure') }).fill(measure)
  await dialog.getByRole('textbox', { name: t('figures.asOf') }).fill(asOf)
  await page.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
}

/** Makes an allegation of words of the open source, about a party that is new. */
async function allege(page: Page, t: Translate, { alleged, claim, party }: Story): Promise<void> {
  await selectWords(page, t, alleged)
  await page.keyboard.press('c')
  const form = page.getByRole('dialog', { name: t('reader.claim.title') })
  await form.getByRole('textbox', { name: t('reader.claim.text') }).fill(claim)
  await form.getByRole('combobox', { name: t('kind') }).click()
  await page.getByRole('option', { name: t('kind.allegation'), exact: true }).click()
  await form.getByLabel(t('reader.claim.about'), { exact: true }).fill(party)
  await page
    .getByRole('option', { name: t('reader.party.add.organisation', { name: party }) })
    .click()
  await form.getByRole('button', { name: t('reader.claim.save') }).click()
  await expect(form).toBeHidden()
}

async function putAsEvidence(page: Page, t: Translate, words: string, claim: string) {
  await selectWords(page, t, words)
  await page.keyboard.press('e')
  const form = page.getByRole('dialog', { name: t('reader.evidence.title') })
  await form.getByRole('radio', { name: claim }).check()
  await form.getByRole('button', { name: t('reader.evidence.save') }).click()
  await expect(form).toBeHidden()
}

/** Types a sentence with its mark, and the stop behind it. */
async function write(page: Page, t: Translate, words: string, cites: string, stop: string) {
  await page.keyboard.insertText(words)
  await page.keyboard.press('Control+Shift+C')
  const picker = page.getByRole('dialog', { name: t('draft.cite') })
  await picker.getByRole('textbox').fill(cites)
  await page.keyboard.press('Enter')
  await expect(picker).toBeHidden()
  await page.keyboard.insertText(stop)
}

const desk = (page: Page, t: Translate) => page.getByRole('region', { name: t('desk.title') })

inBothLanguages(() => {
  test('figures, dates, an interest and an allegation that differ are pointed at, and nothing goes out before', async ({
    page,
    t,
    language,
  }) => {
    test.slow()
    const story = stories[language]
    const stop = language === 'ja' ? '。' : '. '
    await page.clock.install({ time: friday })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await openNewCase(page, t, 'coins')
    await clipText(page, t, story.seller.join('\n\n'))
    await expect(page.getByRole('complementary')).toContainText(t('interests.hint'))
    for (const given of story.ofSeller) await addFigure(page, t, given)
    await highlight(page, t, story.counted)
    await clipText(page, t, story.other.join('\n\n'))
    for (const given of story.ofOther) await addFigure(page, t, given)

    // 482, 480 and 480: the loss, rounded; and a capital increase of the same number.
    await goToRoom(page, t, 'figures')
    const grid = page.getByRole('grid', { name: t('room.figures') })
    await expect(grid.getByText(t('figures.verdict.rounding'))).toHaveCount(2)
    await grid.getByRole('row').filter({ hasText: story.lossGiven }).click()
    const side = page.getByRole('region', { name: t('figures.one') })
    await expect(side).toContainText(story.loss)
    await expect(side).toContainText(story.capital)
    // 37万 and 38万 of two dates, for both of which another measure has one number.
    await grid.getByRole('row').filter({ hasText: story.accounts }).click()
    const [, deposits] = story.ofOther[2] ?? []
    await expect(side).toContainText(deposits ?? '')

    await goToRoom(page, t, 'sources')
    await page.getByRole('button', { name: story.other[0] ?? '' }).click()
    await allege(page, t, story)
    await putAsEvidence(page, t, story.headed, story.claim)
    await goToRoom(page, t, 'claims')
    const claim = await chooseClaim(page, t, story.claim)
    const differ = claim.getByRole('region', { name: t('claims.dates.title') })
    for (const day of story.days) await expect(differ).toContainText(day)
    await assess(page, t, 'finding', t('finding.single'), 'Only she says so / 北原氏の話だけ')
    await assess(page, t, 'use', t('use.attrib'), 'As her word / 北原氏の話として')
    await expectNoViolations(page)

    await openNewDraft(page, t)
    await write(page, t, story.wrongCount, story.counted, stop)
    await write(page, t, story.asFact, story.claim, stop)
    await expect(desk(page, t)).toContainText(t('desk.figure-not-given'))
    await expect(desk(page, t)).toContainText(story.count)
    await expect(desk(page, t)).toContainText(t('desk.allegation-as-fact'))
    const exporting = await exportDialog(page, t)
    await choose(exporting, t, { form: 'publication', format: 'markdown' })
    await expect(exporting.getByText(t('exporting.held', { count: 1 }))).toBeVisible()
    await expect(
      exporting.getByRole('button', { name: t('exporting.do'), exact: true }),
    ).toBeDisabled()
    await expectNoViolations(page)
    await page.keyboard.press('Escape')
    await settle(page, t, t('desk.figure-not-given'), 'By telephone / 電話で確認')

    await expect(desk(page, t)).toContainText(t('desk.interest'))

    // Attributed, it waits for the party's say; silent after a second asking, it is free.
    await draftText(page, t).focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Backspace')
    await expect(draftText(page, t)).toHaveText('')
    await write(page, t, story.attributed, story.claim, stop)
    await expect(desk(page, t)).toContainText(t('desk.no-reply'))
    await goToRoom(page, t, 'replies')
    await page.getByRole('button', { name: t('replies.begin') }).click()
    const inquiry = page.getByRole('complementary', { name: t('replies.one') })
    await inquiry.getByRole('button', { name: t('replies.ask') }).click()
    await inquiry.getByRole('button', { name: t('replies.ask.save') }).click()
    await expect(inquiry).toContainText(t('replies.state.asked'))
    await page.clock.fastForward(days(4))
    await inquiry.getByRole('button', { name: t('replies.ask.again') }).click()
    await inquiry.getByRole('textbox', { name: t('replies.note') }).fill('press office / 広報')
    await page.keyboard.press('Control+Enter')
    await expect(inquiry).toContainText(
      t('replies.attempt.again', { channel: t('replies.channel.mail') }),
    )
    await expect(inquiry).toContainText(t('replies.state.asked'))
    await page.clock.fastForward(days(4))
    await expect(inquiry).toContainText(t('replies.state.silent'))

    await goToRoom(page, t, 'draft')
    await expect(desk(page, t)).toBeVisible()
    await expect(desk(page, t)).not.toContainText(t('desk.no-reply'))
    const again = await exportDialog(page, t)
    const file = await exported(page, again, t, { form: 'publication', format: 'markdown' })
    expect(file.bytes.toString()).toContain(story.attributed)
  })
})
