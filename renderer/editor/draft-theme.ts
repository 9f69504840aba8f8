import type { EditorThemeClasses } from 'lexical'
import styles from './draft.module.css'

const name = (key: string): string => styles[key] ?? ''

/** The classes of what stands in a draft. */
export const draftTheme: EditorThemeClasses = {
  paragraph: name('paragraph'),
  heading: { h2: name('h2'), h3: name('h3'), h4: name('h4') },
  quote: name('quote'),
  list: { ul: name('list'), ol: name('list'), nested: { listitem: name('nested') } },
  text: { bold: name('bold'), italic: name('italic') },
  link: name('link'),
  citation: name('citation'),
}
