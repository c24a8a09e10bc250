import { useEffect, useRef } from 'react'
import { finderWording as wording } from '../../wording/finder.ts'
import { FinderForm } from './FinderForm.tsx'
import type { Trouble } from './fetch-view.ts'
import { Results } from './Results.tsx'
import { ToCorrect } from './ToCorrect.tsx'
import { useFinder } from './use-finder.ts'
import type { FinderView, ResultsView } from './view.ts'

/**
 * The search page and the lists: one form whose address is its whole state. The server renders it complete, so it works
 * without JavaScript; with it, the same links and the same form are answered in place.
 */
export function Finder({ initial }: { initial: FinderView }) {
  const { view, busy, trouble, arrivals, open } = useFinder(initial)
  const { heading, form, results } = view
  const page = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (arrivals > 0) page.current && arrive(page.current)
  }, [arrivals])

  const follow = (event: React.MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
    // Only what stays in this finder; an anchor of the page and every other page are the browser's business.
    if (!plain || link === null || link.pathname !== form.action || link.hash !== '') return
    event.preventDefault()
    open(link.pathname + link.search)
  }

  const submit = (event: React.SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const asked = new URLSearchParams()
    for (const [name, value] of new FormData(event.currentTarget))
      if (typeof value === 'string' && value.trim() !== '') asked.append(name, value)
    open(`${form.action}?${asked}`)
  }

  const plain = form.filters.length === 0 && form.chosen === 0 && results.state !== 'wrong'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: clicks on real links are caught here; the keyboard makes them, too
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className={`frame finder${plain ? ' finder--plain' : ''}`} ref={page} onClick={follow}>
      <h1 className={heading.shown ? 'finder__title' : 'visually-hidden finder__title'}>{heading.text}</h1>
      {results.state === 'wrong' && <ToCorrect form={form} />}
      <FinderForm form={form} address={view.address} plain={plain} onSubmit={submit} />
      <Results view={view} busy={busy} trouble={trouble} />
      <p className="visually-hidden" role="status">
        {busy || arrivals === 0 ? '' : announced(results, trouble)}
      </p>
    </div>
  )
}

function announced(results: ResultsView, trouble: Trouble | null): string {
  if (trouble !== null) return wording.trouble[trouble.reason]
  if (results.state !== 'found') return ''
  if (results.nothing === null) return results.count
  const ways = results.nothing.instead.map(
    ({ label, links }) => label + links.map((one) => one.label).join('、'),
  )
  return [results.nothing.title, ...ways].join('。')
}

/** Brings who has asked to the answer: the errors, or the head of the results. */
function arrive(page: HTMLElement): void {
  const target =
    page.querySelector<HTMLElement>('.error-summary') ?? page.querySelector<HTMLElement>('#results')
  if (target === null) return
  target.focus({ preventScroll: true })
  const { top, bottom } = target.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight) target.scrollIntoView({ block: 'start' })
}
