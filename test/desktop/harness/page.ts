/** The barest page that the shell can serve. The specs speak to `window.desktop` themselves. */
const root = document.querySelector('#root')
if (root) root.textContent = 'The shell works.'

export {}
