/** The letter to a party. */
export const letter = {
  'letter.file': 'Request for comment',
  'letter.title': 'Request for comment',
  'letter.to.person': '{name}',
  'letter.to.organisation': '{name}',
  'letter.greeting.person': 'Dear',
  'letter.greeting.organisation': 'Dear Sir or Madam,',
  'letter.i.both': 'My name is {name}, and I am a reporter for {house}.',
  'letter.i.name': 'My name is {name}, and I am a reporter.',
  'letter.i.house': 'I am writing for {house}.',
  'letter.topic': 'We are preparing to publish the following: {topic}.',
  'letter.topic.none': 'We are preparing an article in which you are mentioned.',
  'letter.purpose':
    'Before it is published, I should like to hear from you whether the points below are right, and to give your side.',
  'letter.purpose.questions':
    'Before it is published, I should like to ask you the questions below, and to give your side.',
  'letter.claims':
    'What we expect to publish. Please tell us if any of it is wrong, and what is right.',
  'letter.questions': 'Our questions',
  'letter.reply': 'Please let me have your reply.',
  'letter.reply.to': 'Please send your reply to {to}.',
  'letter.reply.by': 'Please let me have your reply by {until}.',
  'letter.reply.byTo': 'Please send your reply by {until} to {to}.',
  'letter.silence':
    'If there is no reply by then, the article may say that you were asked and did not reply. Your reply may be shortened without changing its meaning.',
  'letter.closing': 'Yours faithfully,',
} as const
