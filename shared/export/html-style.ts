/** The fonts of a page that leaves, by its language. BIZ UDGothic goes with what is printed (`print-fonts.ts`). */
export const fontFamilies = {
  ja: '"BIZ UDGothic", "Yu Gothic", "Hiragino Sans", sans-serif',
  en: 'Arial, "Liberation Sans", "BIZ UDGothic", sans-serif',
} as const

/** How an exported page looks: dark on screens that ask for it, always black on white in print. */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1d1d1b; --paper: #fffefa; --quiet: #66645e; --line: #c9c5ba; --alert: #a3271c; --link: #1f4e8c; }
@media screen and (prefers-color-scheme: dark) { :root { --ink: #e9e6dd; --paper: #1b1b1a; --quiet: #a5a198; --line: #4a4843; --alert: #f08a7e; --link: #8fb8ee; } }
body { max-width: 40em; margin: 3em auto; padding: 0 1.5em; background: var(--paper); color: var(--ink); font: 16px/1.8 ${fontFamilies.ja}; overflow-wrap: anywhere; }
/* Its Latin letters are all of one width: well among kanji, poor for English. */
html:lang(en) body { font-family: ${fontFamilies.en}; }
html:lang(ja) body { line-height: 1.95; line-break: strict; }
h1 { font-size: 1.6em; } h2 { font-size: 1.3em; } h3 { font-size: 1.1em; } h4 { font-size: 1em; }
h1, h2, h3, h4 { line-height: 1.5; break-after: avoid; }
h1, h2, h3, h4, p, li, blockquote { white-space: pre-wrap; }
ol, ul { white-space: normal; }
blockquote { margin: 1em 0; padding: 0 0 0 1.2em; border-left: 3px solid var(--line); }
a { color: var(--link); }
sup { line-height: 0; } sup a { text-decoration: none; padding: 0 .1em; }
.lead { border: 1px solid var(--line); padding: .2em 1em; font-size: .85em; }
.number { color: var(--quiet); font-size: .75em; } .unsourced { color: var(--alert); font-weight: bold; }
.notes { margin-top: 3em; border-top: 1px solid var(--line); font-size: .85em; line-height: 1.7; }
.notes h2 { font-size: 1.1em; } .notes p { margin: 0; } .notes li { margin: 0 0 .8em; break-inside: avoid; }
@page { size: A4; margin: 22mm 20mm; }
@media print { :root { color-scheme: light; } body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; background: #fff; color: #000; } a { color: inherit; } }
`
