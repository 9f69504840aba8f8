const signs: Readonly<Record<string, string>> = {
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  NZ$: 'NZD',
  'JP¥': 'JPY',
  'CN¥': 'CNY',
  $: 'USD',
  '¥': 'JPY',
  '€': 'EUR',
  '£': 'GBP',
  '₩': 'KRW',
  '₿': 'BTC',
  '₹': 'INR',
}

/** ISO 4217 codes and the tickers that may stand apart from their number. */
export const codes: readonly string[] =
  'JPY USD EUR GBP CNY KRW AUD CAD CHF HKD SGD TWD NZD INR THB RUB BTC ETH XRP USDT USDC XEM SOL BNB LTC BCH'.split(
    ' ',
  )

const before = new RegExp(
  `(?:(?<![A-Za-z])(?:US|AU|A|CA|C|HK|S|NT|NZ)\\$|(?:JP|CN)¥|[$¥€£₩₿₹]|(?<![A-Za-z])(?:${codes.join('|')})) ?$`,
)

export interface Money {
  readonly start: number
  readonly unit: string
}

/** The sign or code of money that ends where a number begins: ¥ is the yen, $ the US dollar. */
export function moneyBefore(text: string, start: number): Money | null {
  if (!/[$¥€£₩₿₹ A-Z]/.test(text[start - 1] ?? '')) return null
  const found = before.exec(text.slice(Math.max(0, start - 5), start))
  if (found === null) return null
  const written = found[0].trimEnd()
  return { start: start - found[0].length, unit: signs[written] ?? written }
}
