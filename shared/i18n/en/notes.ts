export const notes = {
  'notes.new': 'New note or interview',
  'notes.title': 'Title',
  'notes.title.note': 'For example: What I saw at the lock',
  'notes.title.interview': 'For example: Call with the harbour office',
  'notes.who': 'With whom',
  'notes.whoHint': 'Stays in this case: it is never exported.',
  'notes.at': 'When',
  'notes.place': 'Where',
  'notes.begin': 'Begin',
  'notes.act': 'Saving the details of the interview',
  'writing.act': 'Saving what you wrote',
  'writing.note': 'Your text',
  'writing.noteHint': 'Saved while you write. None of it is exported before you cite it.',
  'writing.transcript': 'Transcript',
  'writing.transcriptHint':
    'What it says or shows, word for word or in your words. Saved while you write.',
  'writing.keep': 'Keep as a version',
  'writing.keepHint':
    'A version never changes again. Passages are marked in it, and the versions can be compared.',
  'writing.kept': 'Kept as a version',
  'writing.same': 'This is already the newest version',
}
