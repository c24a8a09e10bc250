import { z } from 'zod'

/**
 * A body under one of its names. `name` is the name the body had on the day of the record; `code` is what it is, or
 * `null` where only a name is printed (a co-handling body that this city does not keep a record of).
 */
export const bodyRef = z.object({ code: z.string().nullable(), name: z.string().min(1) })
export type BodyRef = z.infer<typeof bodyRef>

/** One name of a body and the days it was in use (`YYYY-MM-DD`, inclusive; `null` = open). */
export const datedName = z.object({
  name: z.string().min(1),
  /** Short forms in use with this name: 市住建局, 住建局. */
  short: z.array(z.string()),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
})
export type DatedName = z.infer<typeof datedName>

/** What became of a body (after GOV.UK whitehall's closed statuses). */
export const organisationStatus = z.enum(['active', 'renamed', 'merged', 'split', 'abolished'])
export type OrganisationStatus = z.infer<typeof organisationStatus>

/** What a reader sees for each status. */
export const organisationStatusLabels: Readonly<Record<OrganisationStatus, string>> = {
  active: '现行机构',
  renamed: '已更名',
  merged: '已并入其他机构',
  split: '已拆分',
  abolished: '已撤销',
}

/** Organisation 机构: its code (GB 11714 or GB 32100) is what it is; names are dated. */
export const organisation = z.object({
  code: z.string().min(1),
  /** The name in use now, or the last one. */
  name: z.string().min(1),
  names: z.array(datedName).min(1),
  status: organisationStatus,
  predecessors: z.array(bodyRef),
  successors: z.array(bodyRef),
})
export type Organisation = z.infer<typeof organisation>

/** The name a body had on a day (`YYYY-MM-DD`); without a day, or outside all spans, the latest name. */
export function nameOn(names: readonly DatedName[], day: string | null): string | null {
  const onDay =
    day === null
      ? undefined
      : names.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
  return onDay?.name ?? latestName(names)
}

/** The name with the latest start; an open end wins. */
export function latestName(names: readonly DatedName[]): string | null {
  const sorted = [...names].sort(
    (a, b) => (a.to ?? '9999').localeCompare(b.to ?? '9999') || (a.from ?? '').localeCompare(b.from ?? ''),
  )
  return sorted.at(-1)?.name ?? null
}
