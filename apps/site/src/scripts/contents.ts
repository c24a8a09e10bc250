/** The table of contents follows the reader: the entry of the section at the top of the screen is the current one. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a')].map((link) => [link.hash.slice(1), link]),
)
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])

/** Share of the screen, from its top. */
const LINE = 0.12

let current: HTMLAnchorElement | undefined
const mark = () => {
  // The last heading above a line near the top, where a link brings its heading; before the first one, none.
  const line = innerHeight * LINE
  let low = 0
  let high = headings.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((headings[middle]?.getBoundingClientRect().top ?? 0) <= line) low = middle + 1
    else high = middle
  }
  const next = links.get(headings[low - 1]?.id ?? '')
  if (next === current) return
  current?.removeAttribute('aria-current')
  next?.setAttribute('aria-current', 'true')
  current = next
  const list = next?.closest<HTMLElement>('.contents')
  if (next && list && list.scrollHeight > list.clientHeight) next.scrollIntoView({ block: 'nearest' })
}

if (headings.length > 0) {
  const observer = new IntersectionObserver(mark, {
    rootMargin: `0px 0px ${(LINE - 1) * 100}% 0px`,
    threshold: [0, 1],
  })
  for (const heading of headings) observer.observe(heading)
  mark()
}

export {}
