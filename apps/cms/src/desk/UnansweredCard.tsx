import { formatDateOnly } from '@yanlu/model'
import type { Payload } from 'payload'
import { unansweredWording } from '../wording/unanswered.ts'

/** On the first page: what visitors search for in vain, most often asked first. */
export const UnansweredCard = async ({ payload }: { payload: Payload }) => {
  const { admin } = payload.config.routes
  const { docs } = await payload.find({
    collection: 'unanswered',
    sort: ['-count', '-lastOn'],
    limit: 10,
    pagination: false,
    overrideAccess: true,
  })
  return (
    <section className="desk-card" aria-labelledby="desk-unanswered">
      <h2 id="desk-unanswered">{unansweredWording.plural}</h2>
      {docs.length === 0 ? <p className="desk-quiet">{unansweredWording.none}</p> : null}
      <ol className="desk-ranking">
        {docs.map(({ id, query, count, lastOn }) => (
          <li key={id} className="desk-ranking__row">
            <span className="desk-ranking__words">{query}</span>
            <span className="desk-list__about">
              <span>{unansweredWording.times(count)}</span>
              <time dateTime={lastOn}>{unansweredWording.latest(formatDateOnly(lastOn))}</time>
            </span>
          </li>
        ))}
      </ol>
      <p className="desk-card__links">
        {docs.length > 0 ? <a href={`${admin}/collections/unanswered`}>{unansweredWording.all}</a> : null}
        <a href={`${admin}/globals/search-words`}>{unansweredWording.teach}</a>
      </p>
    </section>
  )
}
