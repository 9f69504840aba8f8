// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { claimOf, makeClaim } from '../../../../../renderer/data/claims'
import { evidenceOf } from '../../../../../renderer/data/evidence'
import { soleWriter, type Writer } from '../../../../../renderer/data/writer'
import { aClaim, anEvidence, aPassage } from '../../../../support/nouns'
import { aBoard, openRoom } from '../../../../support/claims-room'
import { layOut } from '../../../../support/screen'

beforeAll(layOut)

describe('one claim', () => {
  it('changes its finding with a reason only, and says what does not fit', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('Grade and note'))
    await room.click(room.named('FindingNot yet assessed', 'button'))
    const save = () => room.named('Change', '[role="dialog"] button') as HTMLButtonElement
    await room.click(document.querySelector<HTMLElement>('input[value="confirmed"]')!)
    expect(room.words()).toContain('A primary document, or two independent origins')
    expect(room.words()).toContain('There is: 1 article · 1 origin.')
    expect(room.words()).toContain('1 piece of evidence against it stands unanswered.')
    expect(save().disabled).toBe(true)
    await room.type(room.named('Why', 'textarea'), 'The minutes agree')
    await room.click(save())
    await room.until(() => expect(room.words()).toContain('The minutes agree'))
    expect(await claimOf(db, 'claim-1')).toMatchObject({
      finding: 'confirmed',
      work: 'new',
      use: 'hold',
      history: [{ from: 'open', to: 'confirmed', reason: 'The minutes agree' }],
    })
  })

  it('keeps the reason on the screen when it could not be saved', async () => {
    let mayWrite = true
    const writer: Writer = { ...soleWriter, mayWrite: () => mayWrite }
    const room = await openRoom(await aBoard({ writer }), 'claim-1')
    await room.until(() => expect(room.words()).toContain('Grade and note'))
    mayWrite = false
    await room.click(room.named('UseHold', 'button'))
    await room.click(document.querySelector<HTMLElement>('input[value="drop"]')!)
    const reason = room.named('Why', 'textarea') as HTMLTextAreaElement
    await room.type(reason, 'Out of our story')
    await room.press(reason, 'Enter', { ctrlKey: true })
    await room.until(() => expect(room.told).toHaveLength(1))
    expect(room.named('Why', 'textarea')).toBe(reason)
    expect(reason.value).toBe('Out of our story')

    const text = room.named('The claim in one neutral sentence', 'textarea') as HTMLTextAreaElement
    await room.type(text, 'The bridge was last inspected in June.')
    await room.leave(text)
    await room.until(() => expect(room.told).toHaveLength(2))
    expect(text.value).toBe('The bridge was last inspected in June.')
  })

  it('is reworded where it stands, and never to nothing', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('Grade and note'))
    const text = room.named('The claim in one neutral sentence', 'textarea') as HTMLTextAreaElement
    await room.type(text, '   ')
    await room.leave(text)
    expect(room.words()).toContain('A claim needs its words.')
    await room.type(text, ' It was inspected in June. ')
    await room.press(text, 'Enter', { ctrlKey: true })
    await room.until(() => expect(text.value).toBe('It was inspected in June.'))
    expect(await claimOf(db, 'claim-1')).toMatchObject({ text: 'It was inspected in June.' })
  })

  it('offers grade 1 only with two judged origins, and grades only with a reason', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('Grade and note'))
    await room.click(room.named('Grade and note', 'button'))
    expect(room.words()).toContain('Grade 1 asks for two judged origins; there is 1.')
    await room.click(room.named('Credibility of this', 'input'))
    const choice = (words: string) => room.named(words, '[role="option"]')
    expect(choice('1 Confirmed by another origin').hasAttribute('data-combobox-disabled')).toBe(
      true,
    )
    await room.click(choice('2 Probably true'))
    const graded = async () =>
      (await evidenceOf(db, 'claim-1')).find(({ id }) => id === 'evidence-1')
    expect(await graded()).toMatchObject({ credibility: '6' })
    await room.type(room.named('Why this grade', 'input'), 'Fits the timetable')
    await room.press(room.named('Why this grade', 'input'), 'Enter')
    await room.until(() => expect(room.words()).toContain('Graded because: Fits the timetable'))
    expect(await graded()).toMatchObject({
      credibility: '2',
      credibilityReason: 'Fits the timetable',
    })
  })

  it('says that a passage is gone, and leads to one that is not', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('Grade and note'))
    await room.click(room.named('last inspected in May', 'button'))
    expect(room.went.at(-1)).toEqual({
      room: 'reader',
      caseId: 'case-1',
      sourceId: 'source-1',
      captureId: 'capture-1',
      passageId: 'passage-1',
    })
    await db.passages.delete('passage-1')
    await room.until(() => expect(room.words()).toContain('The passage is no longer in the case.'))
  })

  it('says so when it is gone itself', async () => {
    const room = await openRoom(await aBoard(), 'another')
    await room.until(() => expect(room.words()).toContain('This claim is no longer here.'))
  })
})

describe('the evidence of a claim', () => {
  it('moves between the groups and takes the keyboard along', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('For 1'))
    expect(room.words()).toContain('Against 1')
    await room.click(room.named('Grade and note', 'button'))
    await room.click(document.querySelector<HTMLElement>('article input[value="context"]')!)
    await room.until(() => expect(room.words()).toContain('Against 1'))
    await room.until(() => expect(room.words()).toContain('Context 1'))
    expect(document.activeElement?.closest('article')?.textContent).toContain('last inspected')
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true')
    expect(await evidenceOf(db, 'claim-1')).toMatchObject([{}, { stance: 'context' }])
  })

  it('is chosen from the passages of the case, each once', async () => {
    const db = await aBoard()
    await makeClaim(db, aClaim({ id: 'claim-3', text: 'It rusts.' }), {
      passage: aPassage({
        id: 'passage-2',
        selector: { ...aPassage().selector, exact: 'rust on pier two' },
      }),
      evidence: anEvidence({ id: 'rust', claimId: 'claim-3', passageId: 'passage-2' }),
    })
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('Add evidence'))
    await room.click(room.named('Add evidence', 'button'))
    expect(room.words()).toContain('last inspected in MayAdded')
    await room.type(room.named('Find a passage by its words, note or source', 'input'), 'rust')
    await room.click(document.querySelector<HTMLElement>('input[value="contradicts"]')!)
    await room.click(room.named('Add rust on pier two', 'button'))
    await room.until(() => expect(room.words()).toContain('rust on pier twoAdded'))
    expect((await evidenceOf(db, 'claim-1')).at(-1)).toMatchObject({
      passageId: 'passage-2',
      stance: 'contradicts',
      nearness: 'unknown',
      credibility: '6',
    })
  })
})
