import type { Payload } from 'payload'
import { reportsWording } from '../wording/reports.ts'
import { momentInShanghai } from './moments.ts'
import { reportsPath } from './reportsPath.ts'

/** On the first page: how many reports of citizens wait, and the newest of them. */
export const ReportsCard = async ({ payload }: { payload: Payload }) => {
  const { admin } = payload.config.routes
  const { docs, totalDocs } = await payload.find({
    collection: 'reports',
    where: { status: { equals: 'waiting' } },
    sort: '-createdAt',
    limit: 3,
    depth: 0,
    select: { number: true, text: true, kind: true, createdAt: true },
    overrideAccess: true,
  })
  return (
    <section className="desk-card" aria-labelledby="desk-reports">
      <h2 id="desk-reports">{reportsWording.plural}</h2>
      {totalDocs === 0 ? (
        <p className="desk-quiet">{reportsWording.none}</p>
      ) : (
        <>
          <p className="desk-figure">
            <a href={reportsPath(admin, 'waiting')}>{reportsWording.waiting(totalDocs)}</a>
          </p>
          <ul className="desk-list">
            {docs.map(({ id, number, text, kind, createdAt }) => (
              <li key={id}>
                <a className="desk-list__line" href={`${admin}/collections/reports/${id}`}>
                  {text}
                </a>
                <span className="desk-list__about">
                  <span>{number}</span>
                  <span>{reportsWording.kinds[kind]}</span>
                  <time dateTime={createdAt}>{momentInShanghai(createdAt)}</time>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
