/**
 * The links to paragraphs are one stop of the Tab key instead of hundreds: the arrow keys go from one to the next, as in
 * a toolbar. Without this script each is a link of its own, behind a link that skips the text.
 */
const text = document.querySelector('.prose')
const links = [...document.querySelectorAll<HTMLAnchorElement>('.prose .here')]
const moves: Readonly<Record<string, (at: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => links.length - 1,
}

let stop = links[0]
for (const link of links.slice(1)) link.tabIndex = -1
text?.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLAnchorElement) || !links.includes(target)) return
  if (stop) stop.tabIndex = -1
  stop = target
  stop.tabIndex = 0
})
text?.addEventListener('keydown', (event) => {
  const move = event instanceof KeyboardEvent ? moves[event.key] : undefined
  const at = event.target instanceof HTMLAnchorElement ? links.indexOf(event.target) : -1
  const next = move && at >= 0 ? links[move(at)] : undefined
  if (!next) return
  event.preventDefault()
  next.focus()
})

export {}
