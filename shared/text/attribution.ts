/**
 * Whether a sentence says whose word it gives, in Japanese or English: 〜によると, 〜と述べた, 〜という,
 * 〜としている, 〜をうたう, “said”, “according to”, “alleged”. Told by the words alone, so it says nothing of whether it
 * names the right one. What is denied (とは述べていない, “did not say”) counts: it is told of somebody all the
 * same. Linear in the length of the sentence.
 */
export function isAttributed(sentence: string): boolean {
  return japanese.test(sentence) || english.test(sentence)
}

const verbs =
  '述べ|話[しすさ]|語[っりる]|言[っいうわ]|いう|いい|説明|主張|コメント|答え|回答|発表|批判|非難|訴え|指摘|強調|明か[しす]|明らかに|否定|認め|投稿|書[いきく]|記[しす]|謝罪|釈明|弁明|反論|反発|明言|断言|発言|証言|宣言|警告|報じ|伝え|見て|見られ|みて|みられ|疑[っいう]|され|告発|申し立て|供述|推定|推計|分析'
/** Before としている: what is being tried (隠そうとしている), or made of something (目的としている), is nobody's word. */
const noWord =
  '[おこごそぞとどのほぼもよろ]う|目的|対象|前提|中心|原則|条件|基準|特徴|本業|拠点|売り|必要|主眼|標的|狙い|ねらい|もと|基本'
const japanese = new RegExp(
  [
    'によ(?:ると|れば)',
    'いわく',
    'を(?:うた[っいう]|謳[っいう])',
    'の話では',
    '(?:の|した|する)(?:疑い|疑惑|容疑|可能性)',
    `と(?:は|も|の)?[^。「」]{0,12}?(?:${verbs})`,
    `(?<!${noWord})と(?:は|も|の)?[^。「」とはがを]{0,8}?して(?:いる|いた|おり|きた)`,
    'と(?:の|いう|いった)(?:主張|見方|指摘|証言|批判|告発|見解|説明|報道|情報|疑い)',
    '[るただいん]という[。）)]?$',
    '(?:そうだ|らしい|とか|との由)[。）)]?$',
  ].join('|'),
  'u',
)
/** What begins the words of another: “that …”, a quotation, a colon. */
const words = '(?:,? (?:that|how|why|whether)\\b|[,:]? ?["“]|:)'
/** The same where “that” may be left out: “claimed the gate was open”, not “insurance claims were paid”. */
const wordsOrClause = `(?:${words}| (?:the|a|an|no|it|he|she|they|we|there|his|her|its|their|to|not)\\b)`
/** What somebody wrote may be a book: its words have to follow, or stand before. */
const mayBeADeed =
  'wrote|writes|reports?|reported|announce[sd]|explain(?:s|ed)|maintain(?:s|ed)|state[sd]'
const english = new RegExp(
  [
    `\\b(?:${[
      'according to',
      'sa(?:id|ys?)',
      'told',
      'alleg(?:e|es|ed|edly|ing)',
      '(?<!\\b(?:on|about|to) (?:the|this|that|these|those) )allegations?',
      'accus(?:e|es|ed|ing)',
      'assert(?:s|ed)',
      'insist(?:s|ed)',
      'den(?:y|ies|ied)',
      'testif(?:ies|ied)',
      'reportedly',
      'suspected of',
      'purported(?:ly)?',
      'in (?:his|her|its|their) (?:words|view|account)',
    ].join('|')})\\b`,
    `\\b(?:claim(?:s|ed|ing)?|argue[sd]|admit(?:s|ted)|suspects?|suspected)${wordsOrClause}`,
    `\\b(?:${mayBeADeed})${words}`,
    `[,”"] [^,.;“”"]{1,60} (?:${mayBeADeed}|claim(?:s|ed)|argue[sd]|admit(?:s|ted))(?=[ .]|$)`,
    '\\badmit(?:s|ted) [a-z]+ing\\b',
    '\\bdescrib(?:es|ed) .{1,80} as\\b',
    '\\breported to have\\b',
  ].join('|'),
  'iu',
)
