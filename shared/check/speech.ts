import type { Quotation } from '#shared/text/quotations'

/**
 * Whether a quotation gives what somebody said or wrote, so that it can be compared with a source. The
 * same marks set terms apart, names and words that are held at a distance (いわゆる「億り人」, a
 * “contact form”): those are the reporter's own. Told from its length, its end and the words around it;
 * where they leave it open, it is no speech, so that nothing is asked of a reporter without cause.
 * `before` and `after` are what its sentence holds beside it.
 */
export function isSpeech({ text, mark }: Quotation, before: string, after: string): boolean {
  if (text.trim() === '' || isNamed(mark, before, after)) return false
  return japanese.test(text) ? isJapaneseSpeech(text, after) : isLatinSpeech(text, before, after)
}

const japanese = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u

// 『…』 outermost is a title; so is what comes behind or before a word that names.
const namedBefore =
  /(?:いわゆる|通称|俗称|愛称|その名も|題名は|件名は|書名は|タイトルは|社名は)\s*$/u
const namedAfter =
  /^\s*(?:と(?:いう|いった|の)(?:名|言葉|語|単語|表現|用語|意味|题|題|タイトル|見出し|件名|ハッシュタグ|アカウント|サービス|団体|会社|商品|ブランド|愛称|通称)|(?:と|とも)(?:呼|よば|よぶ|称|名付|名づけ|題し|題する|銘打|名乗)|を(?:名乗|題し))/u
const namedBeforeLatin =
  /\b(?:so-called|known as|dubbed|nicknamed|named|titled|entitled|headlined|a feature called|the (?:word|term|phrase|title))\s*$/iu

function isNamed(mark: Quotation['mark'], before: string, after: string): boolean {
  if (mark === '『') return true
  return namedBefore.test(before) || namedAfter.test(after) || namedBeforeLatin.test(before)
}

const saying =
  '述べ|話[しすさ]|語[っりる]|言[っいうわ]|説明|主張|コメント|答え|回答|発表|批判|非難|訴え|指摘|強調|明か[しす]|明らかに|否定|認め|投稿|書[いきく]|記[しす]|つづ[っるり]|綴[っるり]|謝罪|陳謝|釈明|弁明|反論|反発|明言|断言|発言|証言|宣言|警告|注意|求め|呼び?(?:か|掛)け|報じ|伝え|ツイート|ポスト|嘆[いくき]|抗議|約束|質問|尋ね|問[いうわ]|返信|返答|漏らし|打ち明け|告白|公表|告知|うた[っいう]|謳|振り返|評価|切り捨て|懸念|危惧|疑問|憤|怒|喜|感謝|見解|回想|結[んぶび]'
const said = '声|意見|見方|考え|認識|趣旨|内容|文言|一文|文章|返事|態度|姿勢|こと'
const takenAsSaid = new RegExp(
  `^\\s*(?:など|等)?(?:(?:との?|って|という)[^「『」』]{0,24}?(?:${saying})|(?:との|という)(?:${said})|と?[。．]?\\s*$)`,
  'u',
)
/** So plain a saying that even 「遺憾」 before it was said. */
const saidOutright =
  /^(?:など)?とも?(?:述べ|話し|語っ|答え|批判し|非難し|コメントし|主張し|反論し|反発し|否定し|説明し|強調し|訴え)/u
const predicate =
  /(?:だ|です|ます|ました|ません|でした|ない|なかった|った|した|いる|いた|ある|あった|れる|れた|せる|たい|よう|ろう|べき|はず|ください|くれ|か|よ|ね|ぞ|わ|さ|い|う|く|す|つ|む|る|た)[。．！？!?…]*$/u

function isJapaneseSpeech(text: string, after: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '').length
  const hiragana = text.match(/\p{sc=Hira}/gu)?.length ?? 0
  if (/[。！？]|[!?](?=\s*$)/u.test(text)) return hiragana > 0 || letters >= 8
  const isSentence = hiragana >= 2 && predicate.test(text)
  if (isSentence && letters >= 8) return true
  if (/、/u.test(text) && hiragana >= 3) return true
  if (saidOutright.test(after)) return letters >= 2
  if (takenAsSaid.test(after)) return letters >= 4 && (hiragana >= 1 || letters >= 10)
  return letters >= 24
}

const sayingLatin =
  /\b(?:said|says?|saying|told|tells?|wrote|writes|posted|adds|added|asked|repl(?:ied|ies)|answered|argu(?:ed|es)|claim(?:ed|s)|insist(?:ed|s)|admit(?:ted|s)|den(?:ied|ies)|stat(?:ed|es)|declar(?:ed|es)|announced|explain(?:ed|s)|warn(?:ed|s)|complain(?:ed|s)|accus(?:ed|es)|describ(?:ed|es)|criticised|criticized|condemned|according to|tweeted|testified|recalled|promised|confirm(?:ed|s)|call(?:ed|s) (?:it|the|this|that|them|him|her))\b/iu

function isLatinSpeech(text: string, before: string, after: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0
  const stopped = /[,.!?…]["’”]?\s*$/u.test(text) || /[,:]\s*$/u.test(before)
  if (sayingLatin.test(before) || sayingLatin.test(after)) return words >= 2 || stopped
  return words >= 6 || (words >= 4 && stopped)
}
