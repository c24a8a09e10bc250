import { finderWording as wording } from '../../wording/finder.ts'
import { DateRange } from './DateRange.tsx'
import type { FilterView, FormView, OptionView } from './view.ts'

/** How many values of a filter stand open; the rest is folded away. */
const SHOWN = 10

/** Filters apply by a button, never by themselves (WCAG 3.2.2). On a phone they fold away. */
export function Filters({ form }: { form: FormView }) {
  const wrong = form.from.error !== null || form.to.error !== null || form.faults.length > 0
  return (
    <details className="filters unfold-wide" open={wrong}>
      <summary>{form.chosen > 0 ? wording.filtersActive(form.chosen) : wording.filters}</summary>
      {form.filters.map((filter) => (
        <fieldset key={filter.name}>
          <legend>{filter.label}</legend>
          <FilterValues filter={filter} />
        </fieldset>
      ))}
      <DateRange from={form.from} to={form.to} />
      <p className="filters__actions">
        <button type="submit">{wording.apply}</button>
      </p>
    </details>
  )
}

function FilterValues({ filter: { name, options } }: { filter: FilterView }) {
  if (options.length <= SHOWN) return <Options name={name} options={options} />
  // What is chosen is never folded away.
  const inside = (option: OptionView): boolean => option.chosen || option.below.some(inside)
  const ordered = [...options.filter(inside), ...options.filter((option) => !inside(option))]
  return (
    <>
      <Options name={name} options={ordered.slice(0, SHOWN)} />
      <details className="filters__more">
        <summary>{wording.more(options.length - SHOWN)}</summary>
        <Options name={name} options={ordered.slice(SHOWN)} />
      </details>
    </>
  )
}

function Options({ name, options }: { name: string; options: OptionView[] }) {
  return (
    <ul className="options">
      {options.map(({ value, label, count, chosen, below }) => (
        <li key={value}>
          <label>
            <input type="checkbox" name={name} value={value} defaultChecked={chosen} />
            <span className="options__label">{label}</span>
            {count !== null && <span className="options__count">{count}</span>}
          </label>
          {below.length > 0 && <Options name={name} options={below} />}
        </li>
      ))}
    </ul>
  )
}
