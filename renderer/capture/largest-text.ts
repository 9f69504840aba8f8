/** The most bytes of HTML or text that are read. */
export const largestText = 20 * 1024 * 1024
