import { ContentEditableElement } from '@lexical/react/LexicalContentEditable'
import { useEffect, useState, type ReactNode } from 'react'
import type { Language } from '#shared/domain/language'
import { $getRoot, $isParagraphNode, type LexicalEditor } from 'lexical'
import styles from './draft.module.css'

/** The suggestions that are open at the caret, for those who hear the page instead of seeing it. */
export type Suggesting = Readonly<{ listId: string; activeId: string | undefined }>

type Props = Readonly<{
  editor: LexicalEditor
  label: string
  placeholder: string
  /** Of what is written, for fonts and line breaks. */
  language: Language
  suggesting: Suggesting | null
  /** The field of the title, above the text. */
  title: ReactNode
  /** What stands beside and over the text. */
  children?: ReactNode
}>

/** The sheet with the draft's text. */
export function DraftText(props: Props) {
  const { editor, label, placeholder, language, suggesting, title, children } = props
  const isEmpty = useIsEmpty(editor)
  return (
    <div className={styles['page']}>
      <div className={styles['title']}>{title}</div>
      {isEmpty && (
        <p className={styles['empty']} aria-hidden="true">
          {placeholder}
        </p>
      )}
      <ContentEditableElement
        editor={editor}
        className={styles['text']}
        lang={language}
        aria-label={label}
        aria-multiline
        aria-placeholder={placeholder}
        // A checker would fetch its dictionaries from the network.
        spellCheck={false}
        {...(suggesting && {
          'aria-haspopup': 'listbox',
          ariaAutoComplete: 'list',
          ariaControls: suggesting.listId,
          ariaActiveDescendant: suggesting.activeId,
        })}
      />
      {children}
    </div>
  )
}

function useIsEmpty(editor: LexicalEditor): boolean {
  const [isEmpty, setEmpty] = useState(() => readEmpty(editor))
  useEffect(
    () =>
      editor.registerUpdateListener(() =>
        setEmpty(editor.isComposing() ? false : readEmpty(editor)),
      ),
    [editor],
  )
  return isEmpty
}

/** One empty paragraph and nothing else. Looks at two nodes only, whatever the length of the draft. */
function readEmpty(editor: LexicalEditor): boolean {
  return editor.read(() => {
    const root = $getRoot()
    const first = root.getFirstChild()
    return (
      root.getChildrenSize() <= 1 &&
      (first === null || ($isParagraphNode(first) && first.isEmpty()))
    )
  })
}
