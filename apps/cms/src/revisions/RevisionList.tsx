import { revisionNatureLabels } from '@yanlu/model'
import type { UIFieldServerComponent } from 'payload'
import { fullMomentInShanghai } from '../desk/moments.ts'
import { deskWording } from '../wording/desk.ts'
import './revisions.css'

/** Sidebar of a record: what was published of it and when, the latest first. */
export const RevisionList: UIFieldServerComponent = async ({ id, collectionSlug, req }) => {
  if (id === undefined || !req.user) return null
  const { docs } = await req.payload.find({
    collection: 'revisions',
    where: { and: [{ collection: { equals: collectionSlug } }, { record: { equals: String(id) } }] },
    select: { revision: true, at: true, nature: true, note: true },
    sort: '-revision',
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (docs.length === 0) return null
  return (
    <section className="field-type revision-list" aria-labelledby="revision-list">
      <h3 id="revision-list">{deskWording.revisions}</h3>
      <ol>
        {docs.map((row) => (
          <li key={row.id}>
            <a href={`${req.payload.config.routes.admin}/collections/revisions/${row.id}`}>
              {deskWording.revision(row.revision ?? 0)}
              {row.nature ? ` · ${revisionNatureLabels[row.nature]}` : null}
            </a>
            <time dateTime={row.at ?? ''}>{row.at ? fullMomentInShanghai(row.at) : null}</time>
            {row.note ? <p>{row.note}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
