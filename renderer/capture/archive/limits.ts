/** The most bytes that the files of an archive are unpacked to in order to list them, all together. */
export const mostUnpacked = 512 * 1024 * 1024
/** The most bytes of one WARC file that lies packed in a WACZ, and of its list of pages, unpacked. */
export const largestWarc = 256 * 1024 * 1024
export const largestPageList = 64 * 1024 * 1024
/** The most bytes of a datapackage.json. */
export const largestPackage = 4 * 1024 * 1024
/** The most characters of one line of a list of pages, in UTF-16 units. */
export const longestLine = 4 * 1024 * 1024
/** The most records that are looked at, and the most answers and pages that are remembered. */
export const mostRecords = 1_000_000
export const mostAnswers = 100_000
export const mostPages = 50_000
/** The most bytes of the fields above a record, and of a record's own beginning that is looked at. */
export const largestHead = 64 * 1024
/** The most bytes of a page's body, unpacked, and of anything that it shows. */
export const largestBody = 64 * 1024 * 1024
export const largestShown = 8 * 1024 * 1024
/** The most bytes and files of what a page shows that are kept with it. */
export const mostShownBytes = 40 * 1024 * 1024
export const mostShown = 2000
/** How often a page may be led on to another address. */
export const mostRedirects = 20
/** How many damaged places of a packed file are passed over before the rest is given up. */
export const mostRepairs = 10_000
/** Bytes given to the unpacker at a time: what they can grow to, about a thousandfold, is looked at in between. */
export const atATime = 16 * 1024
