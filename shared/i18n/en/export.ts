/** What stands in an exported file, in the draft's own language. */
export const exportWords = {
  'export.name.desk': ' (for the desk)',
  'export.name.sources': ' (sources)',
  'export.name.pack': ' (evidence pack)',
  'export.name.untitled': 'Draft',
  'export.notes': 'Notes',
  'export.back': 'Back to the text, mark {number}',
  'export.untitled': 'untitled',
  'export.undated': 'undated',
  'export.captured': 'captured {date}',
  'export.saved': 'saved {date}',
  'export.unnamed': 'Source not named, by agreement',
  'export.but-see': 'but see',
  'export.see-also': 'see also',
  'export.removed.passage': 'The passage cited here has been removed from the case',
  'export.removed.claim': 'The claim cited here has been removed from the case',
  'export.no-evidence': 'No evidence has been put to the claim cited here',
  'export.sentence': '[{number}]',
  'export.sentence.unsourced': '[{number}: no source]',
  'export.copy.guide': `This is a whole copy of the case "{title}", made by Uradori {version} on {at}.
It can be read without Uradori.

data/case.json         the case
data/sources.jsonl     its sources, one a line; likewise captures, passages, claims, evidence,
                       figures, parties, drafts and settlements (what answers the desk check)
data/readings/*.txt    the reading text of each capture, named after the capture
data/readings/*.json   what each stretch of it was on the page, and what was left out
data/blobs/*           the captured pages, snapshots and pictures byte for byte, each named after its
                       SHA-256; captures.jsonl says which is which
data/log.jsonl         everything that was done in the case. "hash" of a line is the SHA-256 of the
                       canonical JSON (RFC 8785) of its caseId, seq, prev, at, what, subject and
                       details; "prev" is the hash of the line before
data/problems.jsonl    only if something was lacking or damaged when the copy was made

To see that nothing has changed since, open a terminal in this folder and type
  sha256sum -c manifest-sha256.txt          (macOS: shasum -a 256 -c manifest-sha256.txt)
The folder is a bag after RFC 8493 (BagIt).
`,
  'export.desk.notice': 'For the editor and the lawyer. Not for publication.',
  'export.desk.as-of': 'The case as it stood on {at}.',
  'export.desk.counts': 'Sentences: {sentences}. Citations: {citations}.',
  'export.desk.unsourced': 'Sentences without a source: {count} ({numbers}).',
  'export.desk.sourced': 'Every sentence has a source.',
  'export.desk.headings': 'Headings are numbered but not counted as lacking a source.',
  'export.desk.withheld': 'Withheld',
  'export.desk.claim-withheld': 'This claim is withheld: it rests on what was said off the record',
  'export.desk.findings': 'Desk check: open points {open}, settled {settled}.',
  'export.desk.open': 'Open',
  'export.desk.settled': 'Settled by the reporter',
  'export.desk.settled-at': 'settled {at}',
  'export.desk.claim': 'Claim',
  'export.desk.published': 'published {date}',
  'export.desk.captured': 'Captured {at}',
  'export.desk.saved': 'saved {at} by its own account',
  'export.desk.clock': 'the server’s clock was {seconds} s apart from ours',
  'export.desk.canonical': 'The page gives its address as',
  'export.desk.given': 'Address as entered',
  'export.desk.unnamed': 'Not to be named in print',
  'export.desk.terms.background': 'Background: neither to be quoted nor to be named in print',
  'export.desk.terms.not-for-attribution':
    'Not for attribution: may be quoted, not to be named in print',
  'export.desk.terms.off-record': 'Off the record: nothing of it may be printed',
  'export.desk.removed_one': '{count} piece of evidence has lost its passage',
  'export.desk.removed_other': '{count} pieces of evidence have lost their passages',
} as const
