import { formatIndexNumber, indexNumberKey, parseIndexNumber } from '@yanlu/model'
import type { PayloadRequest } from 'payload'
import { collectionWording } from '../wording/collections.ts'

/** Collections whose permanent number is an index number; it is unique across both. */
export const indexed = ['replies', 'policies'] as const
export type Indexed = (typeof indexed)[number]

export const isIndexed = (slug: string): slug is Indexed => (indexed as readonly string[]).includes(slug)

const records = ['replies', 'policies', 'cases'] as const

const named = (slug: (typeof records)[number], title: string | null | undefined, trashed: boolean): string =>
  `${trashed ? '回收站中的' : ''}${collectionWording[slug].singular}《${title || '无标题'}》`

/**
 * Another record that holds the number in one of these fields or held it formerly, drafts and the trash included, in
 * words; `null` when there is none.
 */
export const otherHolder = async (
  req: PayloadRequest,
  number: string,
  self: { collection: string; id: string | null },
  fields: readonly ('indexNumber' | 'documentNumber' | 'caseNumber')[] = ['indexNumber'],
): Promise<string | null> => {
  for (const slug of records) {
    const held = fields.filter((field) => slug === 'cases' || field !== 'caseNumber')
    for (const draft of [true, false]) {
      const { docs } = await req.payload.find({
        collection: slug,
        draft,
        trash: true,
        // What lies behind a newer draft counts only while it is public.
        where: {
          and: [
            { or: [...held, 'formerNumbers'].map((field) => ({ [field]: { equals: number } })) },
            ...(draft ? [] : [{ _status: { equals: 'published' } }]),
            ...(slug === self.collection && self.id !== null ? [{ id: { not_equals: self.id } }] : []),
          ],
        },
        select: { title: true, deletedAt: true },
        depth: 0,
        limit: 1,
        pagination: false,
        overrideAccess: true,
        req,
      })
      const holder = docs[0]
      if (holder) return named(slug, holder.title, Boolean(holder.deletedAt))
    }
  }
  return null
}

/** The record behind a holder `<collection>/<id>`, in words. */
export const nameOfHolder = async (req: PayloadRequest, holder: string): Promise<string> => {
  const [slug = '', id = ''] = holder.split('/')
  if (!isIndexed(slug)) return '另一条记录'
  const doc = await req.payload.findByID({
    collection: slug,
    id,
    draft: true,
    trash: true,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return doc ? named(slug, doc.title, Boolean(doc.deletedAt)) : '一条已删除的记录'
}

/** Key, series and serial under which an index number is given out. */
export const claimOf = (number: string, holder: string) => {
  const parsed = parseIndexNumber(number)
  if (!parsed) return null
  return {
    key: `index:${indexNumberKey(parsed)}`,
    series: `index:${parsed.code}/${parsed.year}`,
    serial: Number(parsed.serial),
    holder,
  }
}

/** `010884970`, 2024, 12 → `010884970/2024-00012`. */
export const composeIndexNumber = (code: string, year: number, serial: number): string | null => {
  const parsed = parseIndexNumber(`${code}/${year}-${String(serial).padStart(5, '0')}`)
  return parsed && formatIndexNumber(parsed)
}
