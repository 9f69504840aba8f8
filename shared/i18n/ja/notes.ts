export const notes = {
  'notes.new': '新しいメモ・取材記録',
  'notes.title': '題名',
  'notes.title.note': '例:水門で見たこと',
  'notes.title.interview': '例:港湾課への電話取材',
  'notes.who': '取材相手',
  'notes.whoHint': 'この案件の中だけに残り、書き出しには決して入りません。',
  'notes.at': '日時',
  'notes.place': '場所',
  'notes.begin': '書き始める',
  'notes.act': '取材の項目の保存',
  'writing.act': '書いたものの保存',
  'writing.note': '本文',
  'writing.noteHint':
    '書いている間に保存されます。引用しない限り、書き出しに入ることはありません。',
  'writing.transcript': '書き起こし',
  'writing.transcriptHint':
    '写っているもの、話されていることを、そのまま、または自分の言葉で書きます。書いている間に保存されます。',
  'writing.keep': '版として残す',
  'writing.keepHint':
    '残した版は二度と変わりません。マークはその版に付け、版どうしを比べられます。',
  'writing.kept': '版として残しました',
  'writing.same': 'すでに最新の版と同じです',
}
