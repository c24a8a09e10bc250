import type { Organisation } from '@yanlu/model'
import { cleanQuery } from './clean.ts'

/** One name of a body, and whose records it means. */
export type BodyName = { name: string; code: string; related: string[] }

/** A body that a query names, and what is left of the query. */
export type NamedBody = { codes: string[]; related: string[]; rest: string }

const PLACE = /^\p{Script=Han}{2,3}?[省市区县]/u

/** The place that the name of a body begins with: 临溪区 of 临溪区人民政府办公室. */
export const placeOf = (name: string): string | null => PLACE.exec(name)?.[0] ?? null

/** 市 of 市房管局, which people leave out; not that of 市场. */
const LEVEL = /^[市区县](?!场)/u

/** A full name, with and without the place before it. */
function fullForms(name: string): string[] {
  const bare = name.replace(PLACE, '')
  return bare.length >= 4 ? [name, bare] : [name]
}

/** A short name as written down, without 市, and with the place: 市房管局, 房管局, 云川市房管局. */
function shortForms(short: string, places: readonly string[]): string[] {
  const bare = short.replace(LEVEL, '')
  if (PLACE.test(bare)) return [short]
  const level = bare === short ? '' : short.charAt(0)
  return [
    short,
    // 政府 of 市政府 is not the name of one body.
    ...(bare.length >= 3 ? [bare] : []),
    ...places.filter((place) => place.endsWith(level)).map((place) => place + bare),
  ]
}

/** All names of all bodies, former and short ones too, with and without the place before them; longest first. */
export function bodyNamesOf(organisations: readonly Organisation[]): BodyName[] {
  return organisations
    .flatMap(({ code, names, predecessors, successors }) => {
      const related = [...predecessors, ...successors].flatMap((body) => body.code ?? [])
      const places = [...new Set(names.flatMap(({ name }) => PLACE.exec(cleanQuery(name)) ?? []))]
      const forms = names.flatMap(({ name, short }) => [
        ...fullForms(cleanQuery(name)),
        ...short.flatMap((form) => shortForms(cleanQuery(form), places)),
      ])
      return [...new Set(forms)].filter((name) => name.length > 1).map((name) => ({ name, code, related }))
    })
    .sort((left, right) => right.name.length - left.name.length)
}

/** Two characters are the name of a body only when they are all that is asked: 城管, but not 城管 in 城管员. */
const alone = 2

/** Whether the name stands there as its own, and not as part of another body's: 房管局 in 江南区房管局. */
function names(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/(?<![小社])[市区县]$/u.test(text.slice(0, at))
}

/** The body that a clean query names, or `null`. A name may mean several: 交通局 of the city and of a district. */
export function findBody(clean: string, known: readonly BodyName[]): NamedBody | null {
  const compact = clean.replaceAll(' ', '')
  const [found] = known.filter(({ name }) => (name.length <= alone ? compact === name : names(clean, name)))
  if (!found) return null
  const same = known.filter(({ name }) => name === found.name)
  const codes = [...new Set(same.map(({ code }) => code))]
  return {
    codes,
    related: [...new Set(same.flatMap(({ related }) => related))].filter((code) => !codes.includes(code)),
    rest: clean.replace(found.name, ' ').replace(/\s+/gu, ' ').trim(),
  }
}
