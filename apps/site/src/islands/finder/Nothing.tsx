import { finderWording as wording } from '../../wording/finder.ts'
import type { NothingView } from './view.ts'

/** Why nothing is there, and what to do about it. */
export function Nothing({ nothing: { title, why, instead, tries } }: { nothing: NothingView }) {
  return (
    <div className="nothing">
      <h3>{title}</h3>
      {why !== null && <p>{why}</p>}
      {instead.map(({ label, links }) => (
        <p className="nothing__instead" key={label}>
          {label}
          {links.map(({ href, label: q, count }) => (
            <span key={href}>
              <a href={href}>{q}</a>
              <span className="count">{count}</span>
            </span>
          ))}
        </p>
      ))}
      <p className="nothing__try">{wording.tryThese}</p>
      <ul>
        {tries.map(({ href, label }) => (
          <li key={label}>{href === null ? label : <a href={href}>{label}</a>}</li>
        ))}
      </ul>
    </div>
  )
}
