/** The evidence pack: the choices of its dialog, and what its own files say. */
export const pack = {
  'pack.captures': 'Which captures',
  'pack.captures.cited': 'Those the draft cites',
  'pack.captures.all': 'All of the case',
  'pack.give': 'Give out as well',
  'pack.unnamed': 'Sources that are not to be named',
  'pack.unnamed.hint':
    'With names, addresses and words. What was said off the record stays in any case.',
  'pack.hidden': 'Originals that tell more than they show',
  'pack.hidden.hint':
    'Pictures, documents and mail may hold places, names and devices; a logged-in view may show your account. Their reading texts go out in any case.',
  'pack.reasons': 'Lines of the log in your own words',
  'pack.reasons.hint': 'Reasons, names of files and former wordings. They may name people.',
  'pack.leaves_one': '{count} capture goes out',
  'pack.leaves_other': '{count} captures go out',
  'pack.stays_one': '{count} capture is withheld: only its hash goes out',
  'pack.stays_other': '{count} captures are withheld: only their hashes go out',
  'pack.text-only_one': 'Of {count} capture only the reading text goes out',
  'pack.text-only_other': 'Of {count} captures only the reading text goes out',
  'pack.claims-stay_one': '{count} claim is withheld: it rests on what was said off the record',
  'pack.claims-stay_other':
    '{count} claims are withheld: they rest on what was said off the record',
  'pack.draft-stays':
    'Your own sentences go out as they are. Look through them for what they give away.',
  'pack.looking': 'Looking for names that are not to leave…',
  'pack.named_one': 'The pack would name somebody who is not to be named',
  'pack.named_other': 'The pack would name {count} people who are not to be named',
  'pack.named.why':
    'Besides the draft. Reword the claim, or choose fewer captures. Only names written in the case are looked for, and only in texts, not in pictures.',
  'pack.named.claim': 'in the claim “{text}”',
  'pack.named.source': 'in the capture of “{title}”',
  'pack.never':
    'Whatever you choose, these stay here: what was said off the record, your remarks, grades, the list of people and organisations, with whom and where you talked.',
  'pack.problems_one':
    '{count} original was missing or damaged in the case. The pack lists it as such; verify the case.',
  'pack.problems_other':
    '{count} originals were missing or damaged in the case. The pack lists them as such; verify the case.',
  'pack.progress': '{done} of about {all} files',
  'pack.column.claim': 'Claim',
  'pack.column.origins': 'Origins',
  'pack.column.sentences': 'Sentences',
  'pack.column.quotation': 'Quotation',
  'pack.column.source': 'Source',
  'pack.column.address': 'Address',
  'pack.column.captured': 'Captured',
  'pack.column.role': 'Part',
  'pack.column.file': 'File',
  'pack.column.reading': 'Reading text',
  'pack.column.withheld': 'Withheld because',
  'pack.role.page': 'As it came',
  'pack.role.rendered': 'After its scripts ran',
  'pack.role.plain': 'Plain text of the paste',
  'pack.role.snapshot': 'Snapshot',
  'pack.role.screenshot': 'Picture of the page',
  'pack.role.print': 'Print',
  'withheld.off-record': 'Withheld: said off the record',
  'withheld.unnamed': 'Withheld: the source is not to be named',
  'withheld.container': 'Withheld: it holds or belongs to what is withheld',
  'withheld.details': 'Withheld: the file may tell of people and places',
  'withheld.logged-in': 'Withheld: a view of a logged-in account',
  'withheld.missing': 'Missing in the case when the pack was made',
  'withheld.damaged': 'Damaged in the case when the pack was made',
  'pack.guide': `An evidence pack for editor and lawyer, made with Uradori {version}.
It shows the case as of {at}.

verify.html            open it in any browser; give it the ZIP or this folder, and it recomputes everything
data/draft.docx, .html the draft with its sentences numbered and what stands behind each
data/claims.csv        the claims and their evidence
data/captures.csv      every capture with its hashes, and what is withheld
data/readings/         the text that was read of each capture
data/originals/        what was captured, byte for byte; the name is its SHA-256
                       (pages end in .html.txt, so that none opens, runs or loads anything by accident)
data/annotations.jsonld the cited passages as W3C Web Annotations
data/log.jsonl         the log. The hash of each line is the SHA-256 of the canonical JSON (RFC 8785) of
                       caseId, seq, prev, at, what, subject and details; prev is the hash of the line before.
                       A withheld line keeps its place and hash without its words
data/facts.json        what verify.html shows

Without verify.html, in a terminal in this folder:
  sha256sum -c manifest-sha256.txt          (on macOS: shasum -a 256 -c manifest-sha256.txt)
  sha256sum -c tagmanifest-sha256.txt
The folder follows RFC 8493 (BagIt).
`,
} as const
