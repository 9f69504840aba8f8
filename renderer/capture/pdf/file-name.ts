/** Endings of what PDFs are made from, and what printing to one writes before a name. */
const ending =
  /\.(docx?|docm|dotx?|rtf|odt|ott|fodt|pages|jtdc?|wpd|xlsx?|xlsm|ods|csv|numbers|pptx?|ppsx?|odp|key|indd|indt|qxp|qxd|pub|ai|psd|eps|ps|tex|dvi|dwg|vsdx?|txt|md|html?|pdf|tiff?|jpe?g|png)$/i
const printed = /^Microsoft (Office )?(Word|Excel|PowerPoint|Publisher|Visio) - /i

/** Whether a title is nothing but the name of the file that a document was made from. */
export function isFileName(title: string): boolean {
  return printed.test(title) || ending.test(title)
}
