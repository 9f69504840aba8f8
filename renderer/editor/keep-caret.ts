import { $getSelection, $isRangeSelection, $setSelection, defineExtension } from 'lexical'

/**
 * Puts the caret back where it was when the text gets the focus again by keys or from a dialog that closed.
 * Browsers put it before the first letter. A pointer says itself where it belongs.
 */
export const KeepCaretExtension = /* @__PURE__ */ defineExtension({
  name: 'uradori/keep-caret',
  register: (editor) =>
    editor.registerRootListener((root) => {
      if (!root) return
      const page = root.ownerDocument
      let isPressed = false
      const press = () => (isPressed = true)
      const release = () => (isPressed = false)
      const restore = () => {
        if (isPressed) return
        const known = editor.getEditorState().read($getSelection)
        if ($isRangeSelection(known)) editor.update(() => $setSelection(known.clone()))
      }
      const listening = new AbortController()
      const { signal } = listening
      page.addEventListener('pointerdown', press, { capture: true, signal })
      page.addEventListener('pointerup', release, { capture: true, signal })
      page.addEventListener('pointercancel', release, { capture: true, signal })
      root.addEventListener('focus', restore, { signal })
      return () => listening.abort()
    }),
})
