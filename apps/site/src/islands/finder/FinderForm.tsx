import { useEffect, useRef } from 'react'
import { finderWording as wording } from '../../wording/finder.ts'
import { siteWording } from '../../wording/site.ts'
import { Filters } from './Filters.tsx'
import type { FormView } from './view.ts'

type Props = {
  form: FormView
  address: string
  /** Nothing to filter and nothing filtered. */
  plain: boolean
  onSubmit: (event: React.SubmitEvent<HTMLFormElement>) => void
}

export function FinderForm({ form, address, plain, onSubmit }: Props) {
  const box = useRef<HTMLInputElement>(null)
  // The box keeps its element, to which the suggestions belong, and takes the words of each address.
  useEffect(() => {
    if (box.current !== null && box.current.value !== form.q) box.current.value = form.q
  }, [address])
  return (
    <search>
      {/* No `method`: GET is the default, and the elder view is carried on by `kept`. */}
      <form className="finder__form" action={form.action} id="finder" onSubmit={onSubmit}>
        <div className="search-box finder__box">
          <label className="visually-hidden" htmlFor="q">
            {wording.keywords}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            ref={box}
            defaultValue={form.q}
            placeholder={siteWording.searchPlaceholder}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={500}
          />
          <button type="submit">{wording.submit}</button>
          {/* Filled by src/scripts/suggest.ts; not React's business. */}
          <div className="suggestions" dangerouslySetInnerHTML={empty} />
        </div>
        {form.kept.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {!plain && <Filters form={form} key={address} />}
      </form>
    </search>
  )
}

const empty = { __html: '' }
