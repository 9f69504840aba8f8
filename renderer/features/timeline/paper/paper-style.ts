import { fontFamilies } from '#shared/export/html-style'
import { paperWidth } from './paper-picture'

/** How a timeline looks on paper: black on white, with lines and no grounds, which printers leave out. */
export const paperStyle = `
:root { color-scheme: only light; }
body { max-width: ${paperWidth}px; margin: 0 auto; padding: 20px; background: #fff; color: #000; font: 12px/1.6 ${fontFamilies.ja}; overflow-wrap: anywhere; }
html:lang(en) body { font-family: ${fontFamilies.en}; }
html:lang(ja) body { line-break: strict; }
h1 { margin: 0 0 4px; font-size: 20px; line-height: 1.4; }
h2 { margin: 24px 0 6px; font-size: 14px; break-after: avoid; }
h3 { margin: 4px 0 2px; font-size: 11px; break-after: avoid; }
p { margin: 0; }
.facts { font-size: 11px; }
table { width: 100%; border-collapse: collapse; }
td, th { padding: 0; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
.picture { margin-top: 12px; table-layout: fixed; width: ${paperWidth}px; }
.picture tr { border-bottom: 1px solid #000; }
.axis { position: relative; height: 20px; }
.axis span { position: absolute; bottom: 0; padding-left: 3px; border-left: 1px solid #000; font-size: 10px; white-space: nowrap; }
.rows { position: relative; margin-bottom: 6px; font-size: 10px; line-height: 13px; }
.event { position: absolute; display: flex; gap: 2px; }
.event.words { width: 146px; }
.sign { flex: none; width: 10px; margin-left: -5px; text-align: center; }
/* Above the lines that pass, also where grounds are not printed. */
.words > .words, .numbers > .words { background: #fff; print-color-adjust: exact; }
.words > .words { min-height: 26px; border-bottom: 4px solid #fff; display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.event.words .stretch ~ .words, .event.numbers .stretch ~ .words { padding-left: 3px; padding-top: 1px; }
.stretch { position: absolute; top: -2px; left: 0; border-top: 3px solid #000; }
.fold { position: absolute; top: 0; bottom: 0; border-left: 2px dotted #888; }
.beside { position: absolute; z-index: 1; border-top: 1px dashed #000; }
.beside::after { position: absolute; top: -4px; width: 5px; height: 5px; content: ''; border: 1px solid #000; border-radius: 50%; background: #fff; }
.beside.right::after { right: -4px; } .beside.left::after { left: -4px; }
.list th { border-bottom: 1px solid #000; font-size: 11px; }
.list td { padding: 3px 10px 3px 0; border-bottom: 1px solid #bbb; }
.list th:first-child, .list td:first-child { width: 2.5em; }
.list td:nth-child(2) { width: 11em; } .list td:nth-child(3) { width: 6em; }
.list td:nth-child(-n + 3) { font-variant-numeric: tabular-nums; }
@page { size: A4; margin: 20mm; }
@media print { body { max-width: none; padding: 0; } }
`
