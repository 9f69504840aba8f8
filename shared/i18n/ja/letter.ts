import type { letter as en } from '#shared/i18n/en/letter'
import type { Wording } from '#shared/i18n/wording'

export const letter: Wording<typeof en> = {
  'letter.file': '質問状',
  'letter.title': '取材へのご回答のお願い',
  'letter.to.person': '{name} 様',
  'letter.to.organisation': '{name} 御中',
  'letter.greeting.person': '拝啓　時下ますますご清祥のこととお慶び申し上げます。',
  'letter.greeting.organisation': '拝啓　時下ますますご清栄のこととお慶び申し上げます。',
  'letter.i.both': '{house}の{name}と申します。',
  'letter.i.name': '記者の{name}と申します。',
  'letter.i.house': '{house}でございます。',
  'letter.topic': '現在、次の内容の掲載を予定し、取材を進めております。「{topic}」',
  'letter.topic.none': '現在、記事の掲載を予定し、取材を進めております。',
  'letter.purpose':
    'つきましては、掲載に先立ち、下記の点が事実かどうかを確認し、ご見解を伺いたく存じます。',
  'letter.purpose.questions':
    'つきましては、掲載に先立ち、下記の点についてご見解を伺いたく存じます。',
  'letter.claims':
    '掲載を予定している内容(事実と異なる点があれば、正しい内容とともにお知らせください)',
  'letter.questions': 'お尋ねしたいこと',
  'letter.reply': 'ご多忙のところ恐れ入りますが、ご回答くださいますようお願い申し上げます。',
  'letter.reply.to':
    'ご多忙のところ恐れ入りますが、{to}までご回答くださいますようお願い申し上げます。',
  'letter.reply.by':
    'ご多忙のところ恐れ入りますが、{until}までにご回答くださいますようお願い申し上げます。',
  'letter.reply.byTo':
    'ご多忙のところ恐れ入りますが、{until}までに、{to}へご回答くださいますようお願い申し上げます。',
  'letter.silence':
    '期日までにご回答がない場合は、回答がなかった旨を記して掲載することがあります。いただいたご回答は、趣旨を変えない範囲で要約することがあります。',
  'letter.closing': '敬具',
}
