import type { Rule } from '#shared/text/disclosures/rule'

const piece =
  '(?:articles?|posts?|pages?|(?:web)?sites?|blog|story|content|video|newsletter|review|interview|piece|guide|podcast|episode|publication|feature)'
const itself = `(?:(?:this|our|my) (?:\\w+ )?${piece}|we|I|our (?:links|team|staff|partners)|(?:some|many|most|all) of (?:the|our|these) links|(?:the )?links? (?:on|in) (?:this|our|my))`
const author = '(?:the|this|our) (?:author|writer|reviewer|columnist)s?'
const stake =
  '(?:shares|stocks?|securities|equity|stake|tokens?|coins?|crypto\\w*|bitcoin|ether(?:eum)?|BTC|ETH|positions? in|(?:long|short) positions?)'

const rule = (form: Rule['form'], pattern: string, unless?: string): Rule => ({
  form,
  pattern: new RegExp(pattern, 'i'),
  ...(unless !== undefined && { unless: new RegExp(unless, 'i') }),
})

/** Rules for one English sentence, the most telling first. */
export const english: readonly Rule[] = [
  rule(
    'affiliate',
    `\\b${itself}\\b.{0,40}\\b(?:contains?|includes?|uses?|has|have|are|is|may be|participates?|takes? part)\\b.{0,40}\\baffiliate (?:links?|program(?:me)?s?|partners?|partnerships?|commissions?|advertis)`,
    '\\b(?:no|not|never|without) (?:\\w+ ){0,2}affiliate\\b',
  ),
  rule(
    'affiliate',
    `\\b(?:${itself}|the publisher)\\b.{0,24}\\b(?:earns?|receives?|gets?|collects?|makes?)\\b.{0,24}\\b(?:commissions?|money|compensation|fees?|revenue|paid)\\b.{0,60}\\b(?:links?|purchase|buy|sign up|click|orders?)\\b`,
  ),
  rule(
    'affiliate',
    `\\b(?:links?|purchase|buy|click|order|sign up)\\b.{0,60}\\b(?:we|the (?:newsroom|publisher|site|author)) (?:\\w+ )?(?:earns?|receives?|gets?|collects?|makes?)\\b.{0,24}\\b(?:commissions?|money|compensation|fees?|paid)\\b`,
  ),
  rule('affiliate', '\\bas an amazon associate\\b'),
  rule(
    'affiliate',
    '\\b(?:we|this site) (?:are|is|may be) (?:compensated|paid) (?:by|when|if)\\b(?! (?:our )?(?:readers|subscribers|members|listeners))',
  ),
  rule('affiliate', '\\b(?:through|via|using) our links\\b.{0,24}\\bearn us\\b'),
  rule(
    'affiliate',
    '\\bwe (?:\\w+ )?(?:earn|receive|get|collect|take) (?:an? )?(?:share|cut|portion|percentage) (?:of|from)\\b',
  ),
  rule('affiliate', '\\bour (?:\\w+ )?(?:partners|advertisers) (?:pay|compensate) us\\b'),
  rule('affiliate', '\\badvertiser disclosure\\b'),
  rule(
    'affiliate',
    '\\bwe (?:may )?(?:earn|receive|get) compensation from (?:\\w+ ){0,2}(?:companies|partners|advertisers|brands|retailers)\\b',
  ),
  rule(
    'affiliate',
    '^(?:note|nb|disclosure|disclaimer)?\\W{0,3}(?:(?:some|all|many|most|the) )?(?:(?:of )?(?:the|these|our) )?(?:links? (?:\\w+ ){0,4}(?:are|may be) affiliate links?|affiliate links? (?:are|may be|is) (?:included|used|present))\\b',
  ),
  rule(
    'advertising',
    `\\b(?:this|the following) (?:is|was) (?:an? )?(?:sponsored|paid|promoted|branded) (?:partner )?(?:advertisement|announcement|promotion|${piece})`,
  ),
  rule(
    'advertising',
    `\\bthis ${piece} (?:is|was|has been|contains) (?:\\w+ )?(?:sponsored|paid for|funded|presented|brought to you|made possible by a paid|advertis|an? advert|sponsored content|paid promotion)`,
    '\\b(?:not|never) (?:sponsored|paid|funded)\\b',
  ),
  rule(
    'advertising',
    `\\bthis ${piece} (?:is|was|has been) (?:\\w+ ){0,4}in (?:paid )?(?:partnership|association|collaboration) with\\b`,
  ),
  rule(
    'paid',
    '\\b(?:provided|sent|gave|supplied|loaned|lent) (?:me|us)\\b.{0,40}\\b(?:free|review (?:unit|copy|sample|code)|complimentary|sample)\\b',
  ),
  rule(
    'paid',
    '\\b(?:I|we) (?:received|got|was given|were given|was sent|were sent) (?:this|the|an?|our|my)\\b.{0,40}\\b(?:free|complimentary|in (?:exchange|return) for)\\b',
  ),
  rule(
    'paid',
    '\\b(?:lent|loaned|gave|gifted|supplied|provided) (?:me|us)\\b.{0,40}\\b(?:at no (?:charge|cost)|without charge|for nothing)\\b',
  ),
  rule(
    'paid',
    '\\b(?:our|my) (?:travel|flights?|hotels?|stay|trip|accommodation|tickets|meals|expenses)\\b.{0,16}\\b(?:was|were) (?:\\w+ )?(?:paid for|paid|covered|provided|sponsored|funded) by\\b',
  ),
  rule('paid', '\\bin (?:exchange|return) for (?:an|my|our|this) (?:\\w+ )?review\\b'),
  rule(
    'paid',
    `\\b(?:travel|accommodation|flights?|expenses|hotels?|trip|tickets)\\b.{0,30}\\bfor this ${piece}\\b.{0,30}\\b(?:paid|covered|provided|sponsored|funded)\\b`,
  ),
  rule(
    'paid',
    `\\b(?:${author}|I|we) (?:was|were|am|are|is|has been|have been|been) (?:compensated|paid|sponsored)\\b.{0,20}\\b(?:for|to|by)\\b.{0,20}\\b(?:writ|this|review|post)`,
    '\\b(?:not|never) (?:compensated|paid|sponsored)\\b',
  ),
  rule(
    'holding',
    `\\b(?<!neither )${author}\\b(?! of\\b).{0,40}\\b(?:holds?|owns?|has|have)\\b(?! (?:no|none|neither|not)\\b).{0,40}\\b${stake}\\b`,
  ),
  rule(
    'holding',
    `\\b(?:${author}|I)\\b.{0,60}\\b(?:is|am) (?:net )?(?:long|short)\\b(?! (?:of|on)\\b)`,
  ),
  rule(
    'holding',
    `\\bdisclosure ?: ?.{0,24}\\b(?:I|we|${author})\\b.{0,24}\\b(?:hold|own|have)s?\\b(?! (?:no|none|neither|not)\\b).{0,40}\\b${stake}\\b`,
  ),
  rule(
    'holding',
    `\\b${author} (?:is|was|serves as|works as|has been) (?:an?|the) (?:paid |former )?(?:advis[eo]r|consultant|director|shareholder|investor|employee|board member)\\b.{0,8}\\b(?:to|of|in|at|for)\\b`,
  ),
  rule(
    'holding',
    '\\bI am (?:an?|the) (?:advis[eo]r|consultant|director|shareholder|investor|employee|board member) (?:to|of|in|at|for)\\b',
  ),
  rule(
    'code',
    '\\b(?:use|using|enter|with|apply|type)\\b.{0,12}\\b(?:my|our) (?:\\w+ )?(?:referral|invite|invitation|promo|discount|coupon|affiliate) (?:code|link)\\b',
  ),
  {
    form: 'code',
    pattern:
      /\b(?:[Uu]se|[Ww]ith|[Uu]sing|[Ee]nter|[Aa]pply) (?:the )?(?:promo )?code ["“'‘]?(?=[A-Z0-9-]*[A-Z]{3})[A-Z][A-Z0-9-]{3,19}\b/,
    unless: /\b(?:area|error|dress|country|postal|zip) code\b/i,
  },
  {
    form: 'code',
    // In capitals, as such codes are: "the promo code was wrong" names none.
    pattern:
      /\b(?:[Rr]eferral|REFERRAL|[Ii]nvit(?:e|ation)|INVITE|[Pp]romo(?:tional)?|PROMO|[Dd]iscount|[Cc]oupon|[Aa]ffiliate) [Cc](?:ode|ODE) ?[:"“'‘]? ?(?:is )?["“'‘]?(?=[A-Z0-9-]*[A-Z0-9]{3})[A-Z0-9][A-Z0-9-]{2,19}\b/,
  },
]
