import { finderWording as wording } from '../../wording/finder.ts'
import type { DayView } from './view.ts'

/** First and last day, each with its own error beside it. */
export function DateRange({ from, to }: { from: DayView; to: DayView }) {
  return (
    <fieldset className="days" aria-describedby="days-hint">
      <legend>{wording.days}</legend>
      <p className="days__hint" id="days-hint">
        {wording.daysHint}
      </p>
      <Day name="from" label={wording.from} day={from} />
      <Day name="to" label={wording.to} day={to} />
    </fieldset>
  )
}

function Day({ name, label, day }: { name: 'from' | 'to'; label: string; day: DayView }) {
  const { value, readable, error } = day
  return (
    <div className="days__day">
      <label htmlFor={name}>{label}</label>
      {/* A date field would swallow what is no date; a field of text shows it, so that it can be corrected. */}
      <input
        id={name}
        name={name}
        type={readable ? 'date' : 'text'}
        defaultValue={value}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={error === null ? undefined : `${name}-error`}
      />
      {error !== null && (
        <p className="days__error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
