import { describe, expect, it } from 'vitest'
import { isAttributed } from '../../../../shared/text/attribution'

const attributed = [
  '元職員によると、申込書には認証がなかった。',
  '元職員は「点検は一度もなかった」と述べた。',
  '同社は、口座は無事だったとしている。',
  '申込書はただの問い合わせ欄だったと主張する。',
  '点検は三年間なかったという。',
  '市は記録が残っていないと説明した。',
  '近藤氏は損失が隠されていたと訴えた。',
  '同局は流出を否定し、調査中だと回答した。',
  '被害額は40億円に上るとみられる。',
  '課長は「遺憾だ」とだけ語った。',
  '検査記録を改ざんした疑いがある。',
  '会社は資金を流用していたと報じられた。',
  'A former clerk said the form had no authentication.',
  'According to a former clerk, nobody checked the gate.',
  'The firm allegedly hid the loss.',
  'She claims that the records were destroyed.',
  'The council denied that money was missing.',
  'The exchange is accused of hiding the loss.',
  'He told the court that the gate was open.',
  'The money reportedly left in May.',
  'A rival wrote that the winner had drawn up the tender.',
  'The winner had drawn up the tender, a rival wrote in May.',
  '“Nobody checked the gate,” the clerk wrote.',
  'The union claimed the records were destroyed.',
  'The clerk admitted hiding the records.',
  'The letter states that the gate was open.',
  'The gate is reported to have failed twice.',
]
const bare = [
  '申込書には認証がなかった。',
  '会社は損失を隠していた。',
  '水門は三年間、点検されなかった。',
  '近藤氏と会社は5月に契約した。',
  '局は記録を破棄した。',
  '雨と風で水門が壊れた。',
  'この橋は「夢の橋」と呼ばれる。',
  '市の説明は二転三転した。',
  'The form had no authentication.',
  'The firm hid the loss.',
  'Nobody checked the gate for three years.',
  'The council destroyed the records in May.',
  'A former clerk signed the contract.',
  'The state owns the bridge.',
  'The claimant left the country.',
  'The winning bidder wrote the specification.',
  'The insurance claims were paid twice.',
  'The council maintained the bridge until 2018.',
  'The reports were destroyed in May.',
  'Both states own the bridge.',
  'The firm reported the loss to the police.',
]

describe('whether a sentence says whose word it gives', () => {
  it.each(attributed)('gives it: %s', (sentence) => expect(isAttributed(sentence)).toBe(true))
  it.each(bare)('gives none: %s', (sentence) => expect(isAttributed(sentence)).toBe(false))
})
