import { VisuallyHidden } from '@mantine/core'
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical'
import { memo, useEffect, useState, type ReactNode } from 'react'
import { DraftText, type Suggesting } from '../../editor/DraftText'
import { Margin } from '../../editor/Margin'
import { useOpenDraft } from '../../editor/open-draft'
import { PICTURES_LEFT_OUT_COMMAND } from '../../editor/paste/PasteExtension'
import { selectSpan } from '../../editor/select-span'
import { useCommand, useServices } from '../../services'
import { RoomLayout } from '../../ui/RoomLayout'
import { AtMenu } from './AtMenu'
import { CitableCards } from './CitableCards'
import { CitePicker } from './CitePicker'
import { Counts } from './Counts'
import { DraftMenu } from './DraftMenu'
import { useDraftRoom } from './draft-room'
import { DraftTitle } from './DraftTitle'
import { DropCitation } from './DropCitation'
import { FindBar } from './FindBar'
import { LinkCard } from './LinkCard'
import { MarkCard } from './MarkCard'
import { SaveTrouble } from './SaveTrouble'
import { Toolbar } from './Toolbar'
import { useLinkCard } from './use-link-card'
import styles from './DraftSheet.module.css'

type Props = Readonly<{
  deskCheck: ReactNode
  overText: ReactNode
  /** Whether the right side is shown where it lies over the text. */
  asideOpen: boolean
}>

/** The sheet with its tools above, its margin to the left and what can be cited to the right. */
export const DraftSheet = memo(function DraftSheet({ deskCheck, overText, asideOpen }: Props) {
  const { t } = useServices()
  const { editor, draft, reading, showAside } = useOpenDraft()
  const { editable } = useDraftRoom()
  const [isCiting, setCiting] = useState(false)
  const [asked, setAsked] = useState<{ words: string; times: number } | null>(null)
  const [suggesting, setSuggesting] = useState<Suggesting | null>(null)
  const link = useLinkCard(editor)
  useLeftOutPictures(editor)
  useCommand('draft.cite', () => setCiting(true), editable)
  useCommand('draft.find', () => {
    setAsked({ words: selectedWords(editor), times: (asked?.times ?? 0) + 1 })
  })

  return (
    <RoomLayout
      asideLabel={t('draft.aside')}
      closeLabel={t('app.close')}
      asideOpen={asideOpen}
      onAsideOpen={showAside}
      aside={
        <>
          {deskCheck}
          <CitableCards />
        </>
      }
    >
      <VisuallyHidden component="h1">{t('room.draft')}</VisuallyHidden>
      <div className={styles['head']}>
        <Toolbar onCite={() => setCiting(true)} onLink={link.openAtCaret}>
          <div className={styles['right']}>
            <Counts />
            <DraftMenu />
          </div>
        </Toolbar>
        {asked && (
          <FindBar
            asked={asked}
            onClose={(span) => {
              setAsked(null)
              if (span) selectSpan(editor, reading.current().reading, span)
              else editor.focus()
            }}
          />
        )}
        <SaveTrouble />
      </div>
      <DraftText
        editor={editor}
        label={t('draft.text')}
        placeholder={t('draft.placeholder')}
        language={draft.language}
        suggesting={suggesting}
        title={
          <DraftTitle onDone={() => editor.focus(undefined, { defaultSelection: 'rootStart' })} />
        }
      >
        <Margin label={t('draft.margin')} />
        <AtMenu onSuggest={setSuggesting} />
        <MarkCard />
        {overText}
        <DropCitation />
        {link.at && <LinkCard at={link.at} onClose={link.close} />}
      </DraftText>
      <CitePicker
        opened={isCiting}
        onClose={() => {
          setCiting(false)
          editor.focus()
        }}
      />
    </RoomLayout>
  )
})

/** Says when something pasted held pictures: they do not go into a draft, and must not go unsaid. */
function useLeftOutPictures(editor: LexicalEditor): void {
  const { t, tell } = useServices()
  useEffect(
    () =>
      editor.registerCommand(
        PICTURES_LEFT_OUT_COMMAND,
        (count) => {
          tell(t('draft.picturesLeftOut', { count }))
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor, t, tell],
  )
}

/** What is selected, if it is a few words of one line. */
function selectedWords(editor: LexicalEditor): string {
  const text = editor.read(() => {
    const selection = $getSelection()
    return $isRangeSelection(selection) ? selection.getTextContent() : ''
  })
  return /^[^\n]{1,80}$/.test(text) ? text : ''
}
