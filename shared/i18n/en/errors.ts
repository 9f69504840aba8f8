export const errors = {
  'error.unexpected': 'Something went wrong that Uradori did not foresee.',
  'error.invalid-input': 'That cannot be read.',
  'error.not-found': 'That is no longer here.',
  'error.not-supported': 'Only the desktop app can do that.',
  'error.cancelled': 'Cancelled.',
  'error.write-timeout': 'The disk did not answer for {seconds} seconds. It may be full.',
  'error.quota': 'There is no room left on the disk for it.',
  'error.database-closed': 'The case file was closed by the system. Reload the window.',
  'error.database-too-new':
    'These cases were written by a newer Uradori. Update the app to open them.',
  'error.database-unavailable': 'The case files could not be opened.',
  'error.read-only-window': 'Another window is writing. This one only shows.',
  'error.changed-meanwhile': 'It was changed meanwhile. Look at it again, then repeat.',
  'error.undo-conflict': 'It was changed since, so this cannot be undone any more.',
  'error.draft-unreadable':
    'What is stored of this draft cannot be read. Nothing in it has been changed.',
  'error.reason-required': 'Give a line of reason.',
  'error.empty-input': 'There is nothing in it.',
  'error.not-text': 'This is not a page or a text: {name}.',
  'error.too-large': 'Too large: {size} MB. The limit is {limit} MB.',
  'error.unreadable-archive': 'The web archive is damaged or cut off and cannot be read.',
  'error.unread-coding':
    'It was sent packed ({coding}), and Uradori has no reader for that. It is kept as it lies in the archive.',
  'error.unreadable-file': 'The file is damaged, cut off, or not what its name says.',
  'error.picture-too-large':
    'The picture is too large to be shown: {width} × {height} pixels. It is kept as it is.',
  'error.unreadable-text': 'The characters could not be read as any known encoding.',
  'error.document-password': 'The document is locked with a password, so its text cannot be read.',
  'error.document-damaged': 'The document is damaged or cut off and cannot be read.',
  'error.document-slow':
    'The document took longer than {seconds} seconds to read, so Uradori stopped reading it.',
  'error.document-no-text':
    'The document has no text: its pages are pictures, such as scans. They are shown, and can be read by eye only.',
  'error.file-type': 'Uradori cannot read this kind of file yet: {name}.',
  'error.bad-address': 'That is not an address of a web page (http or https).',
  'error.page-unreachable': 'The page did not answer ({reason}).',
  'error.private-address':
    'The page leads to an address inside a private network. It was not followed.',
  'error.page-status': 'The server answered {status}.',
  'error.page-timeout': 'The page was not there after {seconds} seconds.',
  'error.too-many-redirects': 'The page sent us on more than {limit} times.',
  'error.not-a-page': 'The address leads to a file of type {type}, not to a page.',
  'error.export-failed': 'The export could not be made.',
  'error.save-failed': 'The file could not be written ({reason}).',
  'error.print-failed': 'The PDF could not be made.',
  'error.case-too-large': 'The case is too large for one file: {files} files, {size} MB.',
} as const
