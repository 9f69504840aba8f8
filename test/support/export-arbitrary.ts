import fc from 'fast-check'
import type { WrittenBlock } from '#shared/export/document'

/** Words that mean something to one format or another, and must not. */
export const hostileWords = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><script>alert(1)</script>',
  '--><svg onload=alert(1)>',
  ']]><w:p/><![CDATA[',
  '&lt;b&gt; &amp;amp; &copy',
  '](javascript:alert(1))',
  '[x](javascript:alert(1)) ![y](https://t.example/z)',
  '<https://t.example/> [^1] [^1]: x',
  '\u202egnp.exe\u2066',
  '# 見出し\n- 一\n1. 二\n> 三\n---\n===\n```',
  '**太字** _斜体_ ~~消し~~ `字` $x$ | 表 |',
  'one\r\ntwo\rthree\nfour',
  '  両端の空白\t',
  '\u3000字下げ',
  '\u0000\u0001\u000b\u000c\u001f\ufffe\uffff',
  '\ud800 \udc00',
  '𠮷野家 👩‍👩‍👧 ㍿ ① ｶﾞ が か\u3099 葛\u{e0100}城市',
  '{extra} $t(export.notes) {{x}}',
  'rId0123456789abcdefghijk Id="rId0123456789abcdefghijk"',
] as const

/** Any UTF-16, halves of surrogate pairs included. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xff }), fc.integer({ min: 0, max: 0xffff })), {
    maxLength: 16,
  })
  .map((units) => String.fromCharCode(...units))

export const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileWords) },
  anyText,
  fc.string({
    unit: fc.constantFrom(...Array.from('「」『』。、裏取りを* _[]()<>&!:#-+1.\\\n\t ')),
    maxLength: 20,
  }),
)

export const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  words.map((path) => `https://bay.example/${path}`),
  fc.constantFrom(
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///home/reporter/secret.html',
    'https://reporter:password@bay.example/',
    'https://bay.example\\@other.example/',
  ),
)

const target = fc.oneof(
  fc
    .constantFrom('p-courier', 'p-post', 'p-minutes', 'gone')
    .map((passageId) => ({ kind: 'passage', passageId }) as const),
  fc
    .constantFrom('k-lapse', 'k-bare', 'gone')
    .map((claimId) => ({ kind: 'claim', claimId }) as const),
)

const inline = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('text' as const),
      text: words,
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.option(address, { freq: 3 }),
    }),
  },
  fc.record({ kind: fc.constant('cite' as const), target }),
)

/** Halves of characters may stand anywhere; but no two runs hold one character between them. */
const inlines = fc.array(inline, { maxLength: 5 }).filter((runs) => {
  const texts = runs.flatMap((run) => (run.kind === 'text' && run.text !== '' ? [run.text] : []))
  return texts.every(
    (text, at) => !/[\ud800-\udbff]$/.test(texts[at - 1] ?? '') || !/^[\udc00-\udfff]/.test(text),
  )
})

export const writtenBlocks: fc.Arbitrary<readonly WrittenBlock[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1, 2, 3),
      inlines,
    }),
    fc.record({ kind: fc.constant('paragraph' as const), inlines }),
    fc.record({ kind: fc.constant('quotation' as const), inlines }),
    fc.record({
      kind: fc.constant('listed' as const),
      ordered: fc.boolean(),
      depth: fc.integer({ min: 1, max: 4 }),
      inlines,
    }),
  ),
  { maxLength: 6 },
)
