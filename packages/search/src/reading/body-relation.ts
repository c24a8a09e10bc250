import type { BodyRef, Organisation } from '@yanlu/model'
import type { BodyRelation } from './types.ts'

/**
 * Why a record of another name stands among those of the bodies that were asked for, or `null`: the body had that name
 * then, or it came before or after one of them.
 */
export function bodyRelation(
  issued: BodyRef | null,
  asked: readonly string[],
  organisations: ReadonlyMap<string, Organisation>,
): BodyRelation | null {
  const own = organisations.get(issued?.code ?? '')
  if (issued === null || own === undefined || asked.length === 0) return null
  const namesOf = (codes: readonly (string | null)[]): string[] => [
    ...new Set(codes.flatMap((code) => organisations.get(code ?? '')?.name ?? [])),
  ]
  if (asked.includes(own.code))
    return own.name === issued.name ? null : { relation: 'renamed', names: [own.name] }
  const known = asked.flatMap((code) => organisations.get(code) ?? [])
  const after = known.filter(
    ({ code, predecessors }) =>
      predecessors.some((body) => body.code === own.code) ||
      own.successors.some((body) => body.code === code),
  )
  if (after.length > 0) return { relation: 'succeeded', names: namesOf(after.map(({ code }) => code)) }
  const before = known.filter(
    ({ code, successors }) =>
      successors.some((body) => body.code === own.code) ||
      own.predecessors.some((body) => body.code === code),
  )
  return before.length === 0 ? null : { relation: 'preceded', names: namesOf(before.map(({ code }) => code)) }
}
