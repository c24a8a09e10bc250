import { finderWording as wording } from '../../wording/finder.ts'
import type { FoundView } from './view.ts'

/** How many there are, the one-click choice of what holds today, and the order: plain links, each with its address. */
export function ResultsBar({ found: { count, inForce, sorts } }: { found: FoundView }) {
  return (
    <div className="finder__bar">
      <h2 id="results" className="finder__count" tabIndex={-1}>
        {count}
      </h2>
      {inForce !== null && (
        <p className="finder__in-force">
          <a
            className="switch"
            href={inForce.href}
            aria-current={inForce.active ? 'true' : undefined}
            aria-describedby="in-force-means"
          >
            <span className="switch__sign" aria-hidden="true" />
            {wording.inForceOnly}
            <span className="count">{wording.inForceCount(inForce.count)}</span>
          </a>
          <span className="finder__means" id="in-force-means">
            {wording.inForceMeans}
          </span>
          {inForce.leftOut !== null && (
            <span className="finder__means">
              {inForce.leftOut.label} <a href={inForce.leftOut.href}>{wording.leftOutToo}</a>
            </span>
          )}
        </p>
      )}
      {sorts.length > 0 && (
        <nav className="finder__sort" aria-label={wording.sort}>
          <span aria-hidden="true">{wording.sort}</span>
          {sorts.map(({ href, label, current }) => (
            <a key={href} href={href} aria-current={current ? 'true' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
