import { useEffect, useRef } from 'react'
import { finderWording as wording } from '../../wording/finder.ts'
import type { FormView } from './view.ts'

/** What to correct, first on the page and focused, with links to the fields. */
export function ToCorrect({ form }: { form: FormView }) {
  const summary = useRef<HTMLElement>(null)
  useEffect(() => summary.current?.focus(), [])
  const wrong = (['from', 'to'] as const).flatMap((name) => {
    const { error } = form[name]
    return error === null ? [] : [{ name, error }]
  })
  return (
    // biome-ignore lint/a11y/noAutofocus: errors are read first, also without a script; React itself focuses fields only
    <section className="error-summary" aria-labelledby="wrong" tabIndex={-1} ref={summary} autoFocus>
      <h2 id="wrong">{wording.wrongTitle}</h2>
      <ul>
        {form.faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
        {wrong.map(({ name, error }) => (
          <li key={name}>
            <a href={`#${name}`}>{error}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
