import { validityLabels } from '@yanlu/model'
import type { SearchHit } from '@yanlu/search'
import type { HitView } from '../islands/finder/view.ts'
import { finderWording as wording } from '../wording/finder.ts'
import { siteWording } from '../wording/site.ts'
import { marked } from './marked.ts'
import { subjectBeside } from './naming.ts'

/** A result as it is shown. */
export const hitView = (item: SearchHit): HitView => ({
  href: item.path,
  titleHtml: marked(item.titleHtml),
  kind: siteWording.kindsFull[item.kind],
  issuingBody: item.issuingBody,
  bodyRelation:
    item.bodyRelation && wording.bodyRelation[item.bodyRelation.relation](item.bodyRelation.names),
  day: item.publishedOn ?? item.writtenOn,
  // A press article has no validity.
  validity: item.kind === 'case' ? null : { status: item.validity, label: validityLabels[item.validity] },
  subject: subjectBeside(item),
  // Linked only within this site, whatever the record says.
  successor: item.replacedBy && {
    href: /^\/\w/.test(item.replacedBy.path) ? item.replacedBy.path : null,
    label: item.replacedBy.title,
  },
  passages: item.passages.map(({ anchor, heading, html }) => ({
    href: `${item.path}#${anchor}`,
    heading,
    html: marked(html),
  })),
  summary: item.summary,
  numbers: [item.documentNumber, item.indexNumber].filter((number) => number !== null),
})
