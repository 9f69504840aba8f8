// CJK Radicals Supplement in the order of its code points from U+2E80; an ideographic space for the two
// that stand for no character.
const supplement = [
  '　厂乛乚乙亻冂𠘨刀刂卜㔾小小兀尣尢𡯂巳幺彑彐忄心扌攵　旡日月歺母',
  '民氵氺灬爫爫丬牛犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艹',
  '艹虎衤覀西见角𧢲讠贝𧾷车辶辶辶邑钅長镸长门𨸏阝雨青韦页风飞食𩙿飠',
  '饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟',
].join('')

const ideographs = Array.from(supplement)
const firstOfSupplement = 0x2e80

/**
 * Radicals (U+2E80–2EF3, U+2F00–2FD5) as the characters that they look like, by Unicode's
 * EquivalentUnifiedIdeograph: some fonts write 民 and 日 into a PDF as radicals, and such a text is not
 * found by the words one types. In Japanese ⼾ is 戸 and not 戶. All other characters stay.
 */
export function withoutRadicals(text: string, isJapanese = false): string {
  return text.replace(/[\u2e80-\u2ef3\u2f00-\u2fd5]/g, (radical) => {
    if (isJapanese && radical === '⼾') return '戸'
    if (radical >= '\u2f00') return radical.normalize('NFKC')
    const ideograph = ideographs[radical.charCodeAt(0) - firstOfSupplement] ?? '\u3000'
    return ideograph === '\u3000' ? radical : ideograph
  })
}
