/** What a page says when the article is not to be read there any more: `words` are its own. */
export type Disappearance = Readonly<{ kind: 'paywall' | 'post-gone' | 'not-found'; words: string }>

const wordings: Readonly<Record<Disappearance['kind'], readonly RegExp[]>> = {
  'post-gone': [
    /この(?:ポスト|ツイート|投稿)は[^。\n]{0,20}(?:削除|表示できません|利用できません|存在しません|ご利用いただけません)/u,
    /(?:投稿|動画|ポスト)が(?:削除され(?:ました|ています)|見つかりません)|この動画は(?:再生できません|非公開です|削除されました)/u,
    /\bThis (?:post|tweet|video|account) (?:is|was|has been|isn[’']t) (?:unavailable|deleted|removed|no longer available|private|available)\b/iu,
    /\bThis (?:post|tweet) is from (?:an account that no longer exists|a suspended account)\b/iu,
    /\bthis account doesn[’']t exist\b|\bAccount suspended\b/iu,
  ],
  'not-found': [
    /(?:ページ|記事)(?:は|が)(?:見つかりません|存在しません|見つかりませんでした)|お探しの(?:ページ|記事)は|(?:公開|掲載)期間(?:が|は)(?:終了|過ぎ)|404 Not Found/u,
    /\b(?:page|article|story) (?:could not be|was not|cannot be|can[’']t be) found\b|\bpage not found\b|\bno longer available\b|\b404 not found\b/iu,
  ],
  paywall: [
    /(?:有料|会員|購読者)(?:会員)?(?:限定|記事|向け)|残り[\s\d,０-９]+(?:文字|字)|続きを(?:読む|お読みになる|ご覧になる)に?は|(?:ログイン|会員登録|購読)(?:して|すると|で)[^。\n]{0,12}(?:続き|全文)/u,
    /\bsubscrib(?:e|ers?)(?: now| today)? to (?:continue|read|keep)\b|\bsubscribers? only\b|\bfor subscribers\b|\bto continue reading\b|\balready a subscriber\b|\b(?:log|sign) in to (?:read|continue)\b/iu,
  ],
}

const order = ['post-gone', 'not-found', 'paywall'] as const

/**
 * The first line of a text that says that there is nothing to read, for each way in which it can. Alone
 * it shows nothing: a newspaper's page invites to subscribe around articles that are whole.
 */
export function disappearancesIn(text: string): readonly Disappearance[] {
  const lines = text.split('\n').map((line) => line.trim())
  return order.flatMap((kind): readonly Disappearance[] => {
    const words = lines.find((line) => wordings[kind].some((pattern) => pattern.test(line)))
    return words === undefined ? [] : [{ kind, words }]
  })
}
