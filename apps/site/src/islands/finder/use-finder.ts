import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { fetchView, type Trouble } from './fetch-view.ts'
import { follow } from './page-head.ts'
import type { FinderView } from './view.ts'
import { Visits } from './visits.ts'

export type FinderState = {
  view: FinderView
  busy: boolean
  trouble: Trouble | null
  /** How many answers came in since the page was opened. */
  arrivals: number
}

/** What the finder shows, and `open`, which goes to another of its addresses without leaving the page. */
export function useFinder(initial: FinderView): FinderState & { open: (address: string) => void } {
  const [state, setState] = useState<FinderState>({ view: initial, busy: false, trouble: null, arrivals: 0 })
  const running = useRef<AbortController | null>(null)
  const visits = useRef<Visits | null>(null)

  /** `null` when something newer was asked for meanwhile, or when the browser has left for a page of the server's. */
  const load = async (address: string): Promise<FinderView | null> => {
    running.current?.abort()
    const request = new AbortController()
    running.current = request
    setState((before) => ({ ...before, busy: true, trouble: null }))
    const answer = await fetchView(address, request.signal)
    if (request.signal.aborted) return null
    if (answer.type === 'view') return answer.view
    const trouble = answer.type === 'trouble' ? answer.trouble : null
    flushSync(() =>
      setState((before) => ({
        ...before,
        busy: false,
        trouble,
        arrivals: before.arrivals + (trouble ? 1 : 0),
      })),
    )
    if (answer.type === 'elsewhere') window.location.assign(address)
    return null
  }

  const show = (view: FinderView): void => {
    flushSync(() =>
      setState(({ arrivals }) => ({ view, busy: false, trouble: null, arrivals: arrivals + 1 })),
    )
    follow(view)
  }

  const open = async (address: string): Promise<void> => {
    const view = await load(address)
    if (view === null) return
    visits.current?.push(view)
    show(view)
  }

  // It listens as long as the page is open.
  useEffect(() => {
    const kept = new Visits(initial)
    visits.current = kept
    return kept.onReturn(async ({ address, view, scroll }) => {
      running.current?.abort()
      const shown = view ?? (await load(address))
      if (shown === null) return
      kept.keep(shown)
      show(shown)
      window.scrollTo(0, scroll)
    })
  }, [])

  return { ...state, open: (address) => void open(address) }
}
