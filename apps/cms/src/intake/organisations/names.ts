import { type DatedName, foldCompact, nameOn } from '@yanlu/model'

/** Days (`YYYY-MM-DD`) on which a name is known to have been in use; both ends belong to it. */
export type Use = { first: string; last: string }

export type Placement =
  /** The body is known under this name on this day; nothing to change. */
  | { change: 'none' }
  /** The name was unknown, or known for other days: these names tell the body's name right for every known day. */
  | { change: 'added' | 'extended'; names: DatedName[] }
  /** The name cannot be placed in time without contradicting what is known. */
  | { change: 'conflict' }

const isSame = (a: string, b: string): boolean => foldCompact(a) === foldCompact(b)

/** The entry that carries a name, as its full name or as a short form in use with it. */
export function entryNamed(names: readonly DatedName[], printed: string): DatedName | undefined {
  return names.find(({ name, short }) => [name, ...short].some((known) => isSame(known, printed)))
}

/** The days two sources of knowledge cover together. */
function hull(...uses: readonly (Use | null)[]): Use | null {
  const known = uses.filter((use) => use !== null)
  const [first] = known.map((use) => use.first).sort()
  const last = known
    .map((use) => use.last)
    .sort()
    .at(-1)
  return first === undefined || last === undefined ? null : { first, last }
}

/** What an entry itself says: its dates are days of use, its open ends say nothing. */
function stated({ from, to }: DatedName): Use | null {
  const day = from ?? to
  return day === null ? null : { first: day, last: to ?? day }
}

/**
 * Places a name that a record of `day` prints into the names of the body with the record's organisation code.
 * Nobody states on which day a body was renamed, so the names get the days on which they are known to have been in
 * use, from the table and from earlier records (`usedOn`): the oldest stays open to the past, the newest to the future,
 * and the unknown time in between stays unknown. Afterwards `nameOn` gives for each known day the name printed then.
 */
export async function placeName(input: {
  names: readonly DatedName[]
  printed: string
  day: string | null
  /** When records taken in so far print a name or one of its short forms. */
  usedOn: (entry: DatedName) => Promise<Use | null>
}): Promise<Placement> {
  const { names, printed, day, usedOn } = input
  const known = entryNamed(names, printed)
  if (known !== undefined && (day === null || nameOn(names, day) === known.name)) return { change: 'none' }
  // A name without a day would be taken for the name in use now.
  if (day === null) return { change: 'conflict' }
  const target = known ?? { name: printed, short: [], from: null, to: null }
  const entries = known === undefined ? [...names, target] : [...names]
  const used: { entry: DatedName; use: Use }[] = []
  const undated: DatedName[] = []
  for (const entry of entries) {
    const seen = await usedOn(entry)
    const use = hull(stated(entry), seen, entry === target ? { first: day, last: day } : null)
    if (use === null) undated.push(entry)
    else used.push({ entry, use })
  }
  used.sort((a, b) => a.use.first.localeCompare(b.use.first))
  if (used.some(({ use }, at) => (used[at + 1]?.use.first ?? '9999') <= use.last))
    return { change: 'conflict' }
  const isNewest = (at: number): boolean => at === used.length - 1 && undated.length === 0
  const dated = used.map(
    ({ entry, use }, at): DatedName => ({
      ...entry,
      from: at === 0 && entry.from === null ? null : use.first,
      to: isNewest(at) && entry.to === null ? null : use.last,
    }),
  )
  return { change: known === undefined ? 'added' : 'extended', names: [...dated, ...undated] }
}
