/**
 * The port is part of the page's origin, and the case files in the browser belong to that origin:
 * another port would show an empty app. So it is never chosen freely and never changed. It lies below
 * the ports that systems give to passing connections; 21462 is 取 in Unicode.
 */
export const port = 21462
export const host = '127.0.0.1'

export const addressAt = (usedPort: number): string => `http://${host}:${usedPort}/`
