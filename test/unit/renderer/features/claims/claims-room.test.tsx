// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest'
import { claimOf, claimsOf, makeClaim } from '../../../../../renderer/data/claims'
import type { Database } from '../../../../../renderer/data/database'
import { addEvidence, evidenceOf } from '../../../../../renderer/data/evidence'
import { addParty, partiesOf } from '../../../../../renderer/data/parties'
import { addStub, setOrigin } from '../../../../../renderer/data/sources'
import { soleWriter, type Writer } from '../../../../../renderer/data/writer'
import { ClaimsRoom } from '../../../../../renderer/features/claims/ClaimsRoom'
import { testDatabase } from '../../../../support/database'
import { aClaim, anEvidence, aParty, aPassage, at } from '../../../../support/nouns'
import { frameOf } from '../../../../support/room'
import { screenOf } from '../../../../support/screen'

// jsdom lays nothing out; the windowed list draws what fits into a height.
beforeAll(() => {
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { value: 600, configurable: true },
    clientWidth: { value: 600, configurable: true },
  })
})

const own = { state: 'own', ground: 'was there' } as const

/** A case of two claims; the first rests on one judged source and is contradicted by the same. */
async function aBoard(options: Parameters<typeof testDatabase>[0] = {}): Promise<Database> {
  const db = await testDatabase(options)
  const stub = { id: 'source-1', caseId: 'case-1', kind: 'article', at } as const
  const source = await addStub(db, { ...stub, url: 'https://news.example/bridge', fileName: null })
  await setOrigin(db, source, own, at)
  await addParty(db, aParty())
  await makeClaim(db, aClaim({ aboutIds: ['party-1'] }), {
    passage: aPassage(),
    evidence: anEvidence(),
  })
  await addEvidence(db, anEvidence({ id: 'against', stance: 'contradicts' }))
  await makeClaim(db, aClaim({ id: 'claim-2', text: 'The county knew.', finding: 'single' }))
  return db
}

async function openRoom(db: Database, claimId: string | null = null) {
  const frame = frameOf(db)
  function Open() {
    const place = frame.usePlace()
    return <ClaimsRoom claimId={place?.room === 'claims' ? (place.claimId ?? null) : claimId} />
  }
  const screen = await screenOf(frame.around(<Open />))
  return { ...screen, ...frame, close: () => screen.show(null) }
}

const options = () =>
  [...document.querySelectorAll('[role="option"]')].map((option) => option.textContent)
const activeText = () => {
  const id = document.querySelector('[role="listbox"]')?.getAttribute('aria-activedescendant')
  return id ? document.getElementById(id)?.textContent : null
}

describe('the list of claims', () => {
  it('says how claims are made while there are none, and makes one', async () => {
    const db = await testDatabase()
    const room = await openRoom(db)
    await room.until(() => expect(room.words()).toContain('No claims yet'))
    await room.act(() => void room.commands.run('claim.new'))
    await room.type(room.named('The claim in one neutral sentence', 'textarea'), 'It rained.')
    await room.press(room.named('The claim in one neutral sentence', 'textarea'), 'Enter', {
      ctrlKey: true,
    })
    await room.until(() => expect(options()).toHaveLength(1))
    expect(await claimsOf(db, 'case-1')).toMatchObject([
      { text: 'It rained.', kind: 'fact', work: 'new', finding: 'open', use: 'hold' },
    ])
    expect(room.went).toEqual([{ room: 'claims', caseId: 'case-1', claimId: 'new-1' }])
  })

  it('tells articles from origins, and of whom a claim speaks', async () => {
    const room = await openRoom(await aBoard())
    await room.until(() => expect(options()).toHaveLength(2))
    expect(options()[0]).toContain('1 article · 1 origin')
    expect(options()[0]).toContain('Harbour Works')
    expect(options()[1]).toContain('No supporting evidence')
    expect(room.named('Claims', '[role="listbox"]')).toBeTruthy()
  })

  it('is walked with the arrows, and Enter opens the right side', async () => {
    const room = await openRoom(await aBoard())
    await room.until(() => expect(options()).toHaveLength(2))
    const list = room.named('Claims', '[role="listbox"]')
    await room.act(() => list.focus())
    expect(activeText()).toContain('last inspected')
    await room.press(list, 'ArrowDown')
    expect(activeText()).toContain('The county knew.')
    await room.press(list, 'Enter')
    expect(room.went).toEqual([{ room: 'claims', caseId: 'case-1', claimId: 'claim-2' }])
    expect(document.activeElement).toBe(room.named('This claim', 'section'))
    await room.press(room.named('This claim', 'section'), 'Escape')
    expect(document.activeElement).toBe(list)
  })

  it('asks before Delete removes, with the evidence, and goes on to the next', async () => {
    const db = await aBoard()
    const room = await openRoom(db)
    await room.until(() => expect(options()).toHaveLength(2))
    const list = room.named('Claims', '[role="listbox"]')
    await room.act(() => list.focus())
    await room.press(list, 'Delete', { isComposing: true })
    expect(room.words()).not.toContain('Remove this claim?')
    await room.press(list, 'Delete')
    expect(room.words()).toContain('Its 2 pieces of evidence go with it')
    expect(await claimsOf(db, 'case-1')).toHaveLength(2)
    await room.click(room.named('Remove', '[role="dialog"] button'))
    await room.until(() => expect(options()).toHaveLength(1))
    expect(activeText()).toContain('The county knew.')
    expect(await evidenceOf(db, 'claim-1')).toEqual([])
    expect(room.told).toEqual(['Claim removed. Undo brings it back.'])
  })

  it('stays filtered when the room is left and entered again', async () => {
    const db = await aBoard()
    const first = await openRoom(db)
    await first.until(() => expect(options()).toHaveLength(2))
    await first.type(first.named('Words, names', 'input'), 'ｃｏｕｎｔｙ')
    await first.until(() => expect(options()).toHaveLength(1))
    await first.close()
    const again = await openRoom(db)
    await again.until(() => expect(options()).toHaveLength(1))
    await again.type(again.named('Words, names', 'input'), 'nobody')
    await again.until(() => expect(again.words()).toContain('No claim fits these filters.'))
    await again.click(again.named('Show all claims', 'button'))
    await again.until(() => expect(options()).toHaveLength(2))
  })
})

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

describe('the people of a case', () => {
  it('take other names with readings, and are saved when one leaves them', async () => {
    const db = await aBoard()
    const room = await openRoom(db)
    await room.until(() => expect(options()).toHaveLength(2))
    await room.click(room.named('People and organisations', 'button'))
    await room.click(room.named('Another name', 'button'))
    await room.type(room.named('Another name', 'input'), '港湾工業')
    await room.type(room.named('Reading of 港湾工業', 'input'), 'こうわんこうぎょう')
    await room.click(room.named('Close', 'button'))
    await room.until(() => expect(room.told).toEqual(['Saved']))
    expect(await partiesOf(db, 'case-1')).toMatchObject([
      {
        names: [
          { text: 'Harbour Works', reading: '' },
          { text: '港湾工業', reading: 'こうわんこうぎょう' },
        ],
      },
    ])
    await room.type(room.named('Words, names', 'input'), 'コウワン')
    await room.until(() => expect(options()).toHaveLength(1))
  })

  it('are removed after asking, and the claims lose the name alone', async () => {
    const db = await aBoard()
    const room = await openRoom(db, 'claim-1')
    await room.until(() => expect(room.words()).toContain('About Harbour Works'))
    await room.click(room.named('Names and details of Harbour Works', 'button'))
    await room.click(room.named('Remove…', 'button'))
    expect(room.words()).toContain('1 claim names it and loses the name')
    await room.click(room.named('Remove', 'button'))
    await room.until(() => expect(room.told).toEqual(['Removed. Undo brings it back.']))
    expect(await claimOf(db, 'claim-1')).toMatchObject({ aboutIds: [], text: aClaim().text })
  })
})
