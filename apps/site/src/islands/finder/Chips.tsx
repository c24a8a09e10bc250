import { finderWording as wording } from '../../wording/finder.ts'
import type { ChipView } from './view.ts'

/** What is chosen, each with a link that takes it away. */
export function Chips({ chips, clear }: { chips: ChipView[]; clear: string }) {
  if (chips.length === 0) return null
  return (
    <ul className="chips" aria-label={wording.chips}>
      {chips.map(({ href, group, label }) => (
        <li key={href}>
          <a className="chip" href={href} aria-label={wording.remove(`${group} ${label}`)}>
            <span className="chip__group">{group}</span>
            {label}
            <span className="chip__cross" aria-hidden="true" />
          </a>
        </li>
      ))}
      <li>
        <a className="chips__clear" href={clear}>
          {wording.clear}
        </a>
      </li>
    </ul>
  )
}
