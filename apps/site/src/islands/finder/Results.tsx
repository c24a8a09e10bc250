import { finderWording as wording } from '../../wording/finder.ts'
import { Chips } from './Chips.tsx'
import type { Trouble } from './fetch-view.ts'
import { Hit } from './Hit.tsx'
import { Nothing } from './Nothing.tsx'
import { Paging } from './Paging.tsx'
import { ResultsBar } from './ResultsBar.tsx'
import { TakeAway } from './TakeAway.tsx'
import type { FinderView, FoundView } from './view.ts'

type Props = { view: FinderView; busy: boolean; trouble: Trouble | null }

export function Results({ view, busy, trouble }: Props) {
  const { results, address } = view
  const failed: Trouble | null =
    trouble ?? (results.state === 'unavailable' ? { reason: 'unavailable', address } : null)
  return (
    <section className="finder__results" aria-labelledby="results" aria-busy={busy}>
      {failed !== null ? (
        <NoAnswer {...failed} />
      ) : results.state === 'found' ? (
        <Found found={results} />
      ) : results.state === 'unavailable' ? null : (
        <>
          <h2 id="results" className="visually-hidden" tabIndex={-1}>
            {wording.results}
          </h2>
          <p className="finder__kept">{wording.wrongKept}</p>
          <p>
            <a href={results.without}>{wording.withoutWrong}</a>
          </p>
        </>
      )}
    </section>
  )
}

function NoAnswer({ reason, address }: Trouble) {
  return (
    <div className="notice notice--warning">
      <h2 id="results" tabIndex={-1} aria-describedby="no-answer">
        {wording.noAnswer}
      </h2>
      <p id="no-answer">{wording.trouble[reason]}</p>
      <p>
        <a className="button button--quiet" href={address}>
          {wording.retry}
        </a>
      </p>
    </div>
  )
}

function Found({ found }: { found: FoundView }) {
  const { goTo, notice, hits, nothing, paging } = found
  return (
    <>
      {goTo !== null && (
        <p className="go-to">
          <a href={goTo.href}>{wording.goTo(goTo.label)}</a>
          {goTo.detail !== null && <span className="go-to__detail">{goTo.detail}</span>}
        </p>
      )}
      <ResultsBar found={found} />
      <Chips chips={found.chips} clear={found.clear} />
      {found.proposals !== null && (
        <p className="finder__proposals">
          <a href={found.proposals.href}>{found.proposals.label}</a>
        </p>
      )}
      {notice !== null && <p className="notice">{notice}</p>}
      {nothing !== null && <Nothing nothing={nothing} />}
      {hits.length > 0 && (
        <ol className="results">
          {hits.map((hit) => (
            <li key={hit.href}>
              <Hit hit={hit} />
            </li>
          ))}
        </ol>
      )}
      {paging !== null && <Paging paging={paging} />}
      <TakeAway links={found.takeAway} />
    </>
  )
}
