import type { SectionLevel } from './body.ts'

const patterns: readonly { level: SectionLevel; pattern: RegExp }[] = [
  { level: 1, pattern: /^(?:第)?([一二三四五六七八九十百]{1,5})(?:、|[.．]|章[\s　]*)/u },
  { level: 2, pattern: /^[(（]([一二三四五六七八九十百]{1,5})[)）]、?/u },
  { level: 3, pattern: /^(\d{1,3})(?:[.．、](?!\d))/u },
  { level: 4, pattern: /^[(（](\d{1,3})[)）]、?/u },
]

/**
 * Reads the numeral in front of a heading by the levels of official papers (GB/T 9704-2012, 7.3.3: 一、 (一) 1. (1)).
 * Gives the level, the bare numeral and the rest, or `null` where the text starts with no such numeral.
 */
export function parseHeading(text: string): { level: SectionLevel; numeral: string; rest: string } | null {
  const line = text.trimStart()
  for (const { level, pattern } of patterns) {
    const match = pattern.exec(line)
    if (match?.[1] !== undefined)
      return { level, numeral: match[1], rest: line.slice(match[0].length).trimStart() }
  }
  return null
}
