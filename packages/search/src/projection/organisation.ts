import { type Organisation, organisation } from '@yanlu/model'
import { characters, initials, syllables } from './pinyin.ts'

/**
 * What is stored of an organisation: under every name it ever had, short forms included, it is suggested while people
 * type. Organisations have no revisions: the last one written stands.
 */
export function projectOrganisation(input: Organisation, now: number) {
  const held = organisation.parse(input)
  const names = [...new Set([held.name, ...held.names.flatMap(({ name, short }) => [name, ...short])])]
  return {
    id: held.code,
    state: 'public' as const,
    revision: 0,
    indexedAt: now,
    organisation: held,
    chars: names.map(characters),
    pinyin: names.map(syllables),
    pinyinInitials: names.map(initials),
  }
}
