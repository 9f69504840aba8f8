import type { Kind } from './all'

type Harm = readonly [Exclude<Kind, 'quiet' | 'navigation' | 'popup'>, string]

/** The plainest ways to do harm, in elements that may stand anywhere in a text. */
const harms: readonly Harm[] = [
  ['script', `<img src=x: onerror="RAN">`],
  ['script', `<audio src=x: onerror="RAN"></audio>`],
  ['script', `<iframe onload="RAN"></iframe>`],
  ['script', `<details open ontoggle="RAN">x</details>`],
  ['script', `<svg onload="RAN"></svg>`],
  ['script', `<iframe srcdoc="<script>RAN</script>"></iframe>`],
  ['load', `<img src="TRAP/i">`],
  ['load', `<img srcset="TRAP/1 1x">`],
  ['load', `<video poster="TRAP/v"></video>`],
  ['load', `<input type=image src="TRAP/i">`],
  ['load', `<p style="background:url(TRAP/b)">x</p>`],
  ['load', `<link rel=stylesheet href="TRAP/c">`],
  ['frame', `<iframe src="TRAP/f"></iframe>`],
  ['frame', `<object data="TRAP/o"></object>`],
  ['frame', `<embed src="TRAP/e">`],
]

/** What may stand around it, so that it is not found where one would look for it. */
const around: readonly ((html: string) => string)[] = [
  (html) => `<table><tr><td>${html}</td></tr></table>`,
  (html) => `<table><caption>${html}</caption></table>`,
  (html) => `<svg><foreignObject width=99 height=99>${html}</foreignObject></svg>`,
  (html) => `<math><mtext>${html}</mtext></math>`,
  (html) => `<div><template shadowrootmode=open>${html}</template></div>`,
  (html) => `<p>x</body></html>${html}`,
  (html) => `${'<b>'.repeat(300)}${html}`,
  (html) => `<!-- > --><!-- --!>${html}`,
  (html) => `<style>/*</style>${html}<style>*/</style>`,
  (html) => `<title>x</title><textarea>y</textarea>${html}`,
  (html) => `<x-y is="z"><slot>${html}</slot></x-y>`,
]

/** How its tag may be written, so that it does not look like one. */
const written: readonly ((html: string) => string)[] = [
  (html) => html.replace(/^<(\w+)/u, (tag) => tag.toUpperCase()),
  (html) => html.replace(/^<(\w+) /u, '<$1/'),
  (html) => html.replace(/^<(\w+) /u, '<$1\n\t\f'),
  (html) => html.replace(/^<(\w+) /u, '<$1 <x ="" '),
]

/** Every harm behind every disguise. */
export const disguised: readonly Harm[] = harms.flatMap(([kind, html]) =>
  [...around, ...written].map((disguise): Harm => [kind, disguise(html)]),
)
