import { defineExtension } from 'lexical'

/**
 * Tells the editor where the caret is before it hears of a key. Browsers report a moved caret in a task of
 * its own, which a fast key overtakes; the editor would then move, write or delete where the caret was.
 */
export const HearOfCaretExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/hear-of-caret',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return
      const page = root.ownerDocument
      const here = () => {
        const at = page.getSelection()
        return [at?.anchorNode, at?.anchorOffset, at?.focusNode, at?.focusOffset]
      }
      let told = here()
      const tell = () => (told = here())
      const beforeKey = ({ isComposing }: KeyboardEvent) => {
        const isNews = here().some((part, at) => part !== told[at])
        if (isNews && !isComposing) page.dispatchEvent(new Event('selectionchange'))
      }
      const listening = new AbortController()
      const { signal } = listening
      page.addEventListener('selectionchange', tell, { signal })
      root.addEventListener('keydown', beforeKey, { capture: true, signal })
      return () => listening.abort()
    }),
})
