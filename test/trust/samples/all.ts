import { disguised } from './disguises'
import { frames } from './frames'
import { loads } from './loads'
import { hints, mutations } from './mutations'
import { scripts } from './scripts'
import { navigations, popups } from './ways-out'

export type Kind = 'script' | 'load' | 'frame' | 'navigation' | 'popup' | 'quiet'

/** One hostile page, and the class of harm it was written for. */
export type Sample = Readonly<{ kind: Kind; html: string }>

const of = (kind: Kind, pages: readonly string[]): Sample[] => pages.map((html) => ({ kind, html }))

/** Pages that do harm where nothing stops them. */
export const hostile: readonly Sample[] = [
  ...of('script', scripts),
  ...of('load', loads),
  ...of('frame', frames),
  ...of('navigation', navigations),
  ...of('popup', popups),
  ...disguised.map(([kind, html]): Sample => ({ kind, html })),
]

/** Pages that do none as they stand, and must not begin to. */
export const quiet: readonly Sample[] = of('quiet', [...mutations, ...hints])

/** Runs, loads, opens frames, goes elsewhere in one, and opens a window when it is clicked. */
export const canary: Sample = {
  kind: 'quiet',
  html: `<script>RAN</script><img src="TRAP/image"><iframe src="TRAP/frame"></iframe>
    <iframe srcdoc="<meta http-equiv=refresh content='0;url=TRAP/refresh'>"></iframe>
    <a href="TRAP/canary" target=_blank style="position:fixed;inset:0">x</a>`,
}

/**
 * A sample's page, with its own trap, and a thing to click that fills the frame. A script that runs tells
 * the window `name`.
 */
export function pageOf({ html }: Sample, trap: string, name: number | string): string {
  return html
    .replaceAll('TRAPHOST', new URL(trap).host)
    .replaceAll('TRAP', trap)
    .replaceAll('RAN', "top.postMessage(NAME,'*')")
    .replaceAll('NAME', typeof name === 'number' ? `${name}` : `'${name}'`)
    .replaceAll('CLICK', 'display:block;width:800px;height:400px')
}
