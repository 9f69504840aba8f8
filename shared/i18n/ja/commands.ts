import type { commands as en } from '#shared/i18n/en/commands'
import type { Wording } from '#shared/i18n/wording'

export const commands: Wording<typeof en> = {
  'command.palette': 'コマンドを探す',
  'command.clip': '資料を取り込む',
  'command.case.new': '新しい案件',
  'command.case.switch': '案件を切り替える',
  'command.case.copy': '案件全体の控えを保存',
  'command.go.sources': '資料へ移動',
  'command.go.claims': '論点へ移動',
  'command.go.draft': '原稿へ移動',
  'command.go.log': '記録へ移動',
  'command.go.back': '戻る',
  'command.go.forward': '進む',
  'command.undo': '直前の変更を取り消す',
  'command.redo': '取り消した変更をやり直す',
  'command.settings': '設定',
  'command.shortcuts': 'キーボードショートカット',
  'command.reader.find': 'この資料の中を検索',
  'command.reader.highlight': '選択範囲をマーク',
  'command.reader.claim': '選択範囲から論点を作る',
  'command.reader.evidence': '選択範囲を証拠にする',
  'command.claim.new': '新しい論点',
  'command.draft.cite': '引用箇所・論点の出典を入れる',
  'command.draft.find': '検索と置換',
  'command.draft.check': 'デスクチェック',
  'command.draft.export': '原稿を書き出す',
}
