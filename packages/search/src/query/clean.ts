import { foldText } from '@yanlu/model'
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** A query longer than this has nothing to say that its first part does not. */
const maxQueryLength = 300

/**
 * A query as it is looked at: one width, one bracket kind, simplified characters, no control characters, emoji,
 * quotation marks or leading `-`, and `老 旧 小 区` joined. Any string is accepted.
 */
export function cleanQuery(raw: string): string {
  const folded = foldText(raw.slice(0, 4000))
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Co}\p{Cn}]/gu, ' ')
    .replace(/["'“”‘’`´「」『』《》〈〉]/gu, ' ')
    .replace(/(^|\s)[-+!]+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, maxQueryLength)
  // A cut may have halved a character, and converting may not like that.
  return joinSpaced(toSimplified(foldText(folded)).trim())
}

const joinSpaced = (text: string): string =>
  text.replace(/(?<![\p{Script=Han}])\p{Script=Han}(?: \p{Script=Han}(?!\p{Script=Han}))+/gu, (run) =>
    run.replaceAll(' ', ''),
  )

const trim = (text: string): string => text.replace(/\s+/gu, ' ').trim()

/** A clean query without punctuation. */
export const plainWords = (clean: string): string =>
  trim(clean.replace(/(?<!\d)\.|\.(?!\d)|[^\P{P}.]|[^\P{S}%]/gu, ' '))

/** The words of a clean query: no punctuation, no stop words. A query of nothing else keeps them. */
export function queryWords(clean: string, stopWords: readonly string[]): string {
  const plain = plainWords(clean)
  const longer = stopWords.filter((word) => word.length > 1)
  const single = stopWords.filter((word) => word.length === 1)
  const asked = longer
    .reduce((text, word) => text.replaceAll(word, ' '), plain)
    .replace(/[吗呢吧啊](?=\s|$)/gu, ' ')
    .replace(/我们(?=小区|单位|街道|社区)/gu, ' ')
    .split(' ')
    .filter((word) => !single.includes(word))
    .join(' ')
  return trim(asked) === '' ? plain : trim(asked)
}
