/** Capturing a source again, and what its captures say beside each other. */
export const versions = {
  'versions.again': 'Capture again',
  'versions.again.give': 'Give the new version',
  'versions.again.cannot':
    'In a browser Uradori cannot fetch pages. Paste the page as it is now, or choose the file you saved of it: it becomes a new version of exactly this source. What was captured before stays as it is.',
  'versions.again.noAddress':
    'This source has no address to fetch. Paste what it says now, or choose a file: it becomes a new version of exactly this source. What was captured before stays as it is.',
  'versions.again.instead':
    'Paste the page as it is now, or choose the file you saved of it: it becomes a new version of exactly this source. What was captured before stays as it is.',
  'versions.again.running': 'Capturing again…',
  'versions.again.stop': 'Stop',
  'versions.again.same': 'Captured again: the text is the same',
  'versions.again.changed': 'Captured again: the text has changed',
  'versions.again.failed': 'Could not be captured again',
  'versions.again.kept': '{reason} What was captured before stays as it is.',
  'versions.again.otherWays': 'Paste or file…',
  'versions.again.line.same': 'The same text as before.',
  'versions.again.line.changed': 'The text has changed.',
  'versions.passages': 'Passages: {changed} changed, {gone} gone, {moved} moved, {same} the same.',
  'versions.claims_one': '{count} claim was put to “Check again”.',
  'versions.claims_other': '{count} claims were put to “Check again”.',
  'versions.compare': 'Compare the versions',
} as const
