import type { Organisation } from '@yanlu/model'
import { cleanQuery } from './clean.ts'

/** One name of a body, and whose records it means. */
export type BodyName = { name: string; code: string; related: string[] }

/** A body that a query names, and what is left of the query. */
export type NamedBody = { codes: string[]; related: string[]; rest: string }

const PLACE = /^\p{Script=Han}{2,3}[省市区县]/u

/** All names of all bodies, former and short ones too, with and without the place before them; longest first. */
export function bodyNamesOf(organisations: readonly Organisation[]): BodyName[] {
  return organisations
    .flatMap(({ code, names, predecessors, successors }) => {
      const related = [...predecessors, ...successors].flatMap((body) => body.code ?? [])
      const forms = names
        .flatMap(({ name, short }) => [name, ...short])
        .map(cleanQuery)
        .flatMap((name) => {
          const bare = name.replace(PLACE, '')
          return bare.length >= 4 ? [name, bare] : [name]
        })
      return [...new Set(forms)].filter((name) => name.length > 1).map((name) => ({ name, code, related }))
    })
    .sort((left, right) => right.name.length - left.name.length)
}

/** Two characters are the name of a body only when they are all that is asked: 城管, but not 城管 in 城管员. */
const alone = 2

/** The body that a clean query names, or `null`. A name may mean several: 交通局 of the city and of a district. */
export function findBody(clean: string, names: readonly BodyName[]): NamedBody | null {
  const compact = clean.replaceAll(' ', '')
  const [found] = names.filter(({ name }) =>
    name.length <= alone ? compact === name : compact.includes(name) && clean.includes(name),
  )
  if (!found) return null
  const same = names.filter(({ name }) => name === found.name)
  const codes = [...new Set(same.map(({ code }) => code))]
  return {
    codes,
    related: [...new Set(same.flatMap(({ related }) => related))].filter((code) => !codes.includes(code)),
    rest: clean.replace(found.name, ' ').replace(/\s+/gu, ' ').trim(),
  }
}
