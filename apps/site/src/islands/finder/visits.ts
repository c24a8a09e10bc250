import type { FinderView } from './view.ts'

type Visit = { view: FinderView | null; scroll: number }

/**
 * The finder pages seen since the document was opened, by their entry in the browser's history: back and forward show
 * them at once and where they were left. The browser cannot restore the scroll position by itself, because at its moment
 * the page before still stands there; for every other way of coming back it is left to do so.
 */
export class Visits {
  readonly #visits: Visit[] = []
  /** Entries keep their number over a reload; what they showed is then asked for again. */
  #current = entryOf(history.state)
  #address = location.pathname + location.search

  constructor(first: FinderView) {
    this.keep(first)
  }

  /** Goes on to another address; to ask for the same one again is no step, as for the browser itself. */
  push(view: FinderView): void {
    if (view.address === this.#address) {
      this.keep(view)
      return
    }
    if (history.state === null) history.replaceState({ finder: this.#current }, '')
    history.scrollRestoration = 'manual'
    this.#leave()
    this.#visits.length = this.#current + 1
    this.#current = this.#visits.push({ view, scroll: 0 }) - 1
    this.#address = view.address
    history.pushState({ finder: this.#current }, '', view.address)
  }

  /** Keeps what the current entry shows. */
  keep(view: FinderView): void {
    this.#visits[this.#current] = { scroll: 0, ...this.#visits[this.#current], view }
  }

  /** Calls back when the reader goes back or forward to another address. Gives the function that ends it. */
  onReturn(arrive: (visit: Visit & { address: string }) => void): () => void {
    const popped = ({ state }: PopStateEvent): void => {
      const address = location.pathname + location.search
      // Only the anchor has changed, as by 跳到正文.
      if (address === this.#address) return
      this.#leave()
      this.#current = entryOf(state)
      this.#address = address
      arrive({ view: null, scroll: 0, ...this.#visits[this.#current], address })
    }
    const leaving = (): void => {
      history.scrollRestoration = 'auto'
    }
    window.addEventListener('popstate', popped)
    window.addEventListener('pagehide', leaving)
    return () => {
      window.removeEventListener('popstate', popped)
      window.removeEventListener('pagehide', leaving)
    }
  }

  #leave(): void {
    const visit = this.#visits[this.#current]
    if (visit !== undefined) visit.scroll = window.scrollY
  }
}

const entryOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'finder' in state && typeof state.finder === 'number'
    ? state.finder
    : 0
