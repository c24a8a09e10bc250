import { titleKey } from '../projection/keys.ts'
import { matterWords } from '../settings/words.ts'
import { placeOf } from './bodies.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a request wants done with whatever matter, and when. */
const WANTING =
  /关于|(?:19|20)\d\d年度?|[我全本][省市区县]|高[质品]质?量?|进一步|着力|切实|全面|持续|积极|大力|加快|加强|强化|(?<!增)加大|加速|推进|推动|促进|提升|提高|完善|优化|做好|抓好|抓紧|健全|规范|改善|支持|鼓励|发展|解决|破解|缓解|化解|治理|整治|的|建议|提案|议案/gu
/** What is said behind any matter. */
const EMPTY = /工作|难题|问题|力度|水平|质量|成效|体系|机制|措施|政策|难(?=$|问题)/gu
/** What may be left unsaid, but tells two matters apart where both say something: 建设 and 管理 of the same park. */
const DOING = /建设|管理|服务/gu
/** Where most things are asked for, left unsaid as often as not; the first is what all in its group of words become. */
const HOMES = /既有多层住宅|住宅小区|小区|住宅/gu
/** What changes a matter by standing in one subject alone: numbers, the contrary, a place. */
const TELLING = /\d+|取消|禁止|限制|停止|减少|降低|[东西南北区县乡镇村街路桥站河湖江岛山]/gu

/** A subject, and the name of the body that answers it. */
export type Asked = { subject: string; body: string | null }

/** A matter: as it was said, without what is empty, and what is left of it when everything is taken out that may be. */
type Matter = { said: string; told: string; core: string }

/** All words that mean the same, for each of them, the longest first; and a pattern that finds the longest of any. */
type Alike = { words: ReadonlyMap<string, string[]>; pattern: RegExp }

const longestFirst = (left: string, right: string): number =>
  right.length - left.length || (left < right ? -1 : 1)

function alikeOf(groups: Iterable<readonly string[]>): Alike {
  const named = new Map<string, Set<string>>()
  for (const group of groups) {
    const words = group.map(titleKey).filter((word) => word !== '')
    // Who shares a word with a group means all of it.
    const together = new Set(words.flatMap((word) => [word, ...(named.get(word) ?? [])]))
    for (const word of together) named.set(word, together)
  }
  const words = [...named].map(([word, together]): [string, string[]] => [
    word,
    [...together].sort(longestFirst),
  ])
  const sought = [...named.keys()].sort(longestFirst).join('|')
  return { words: new Map(words), pattern: new RegExp(sought === '' ? '(?!)' : sought, 'gu') }
}

/** A text with one word, the longest, for all that mean the same. */
const inOneWord = (text: string, { words, pattern }: Alike): string =>
  text.replace(pattern, (word) => words.get(word)?.[0] ?? word)

const known = new WeakMap<Vocabulary, { built: Alike; taught: Alike }>()

/** What editors taught is read as everything else is: for 加梯 and 加装电梯 增设电梯 is the same, too. */
function alikeIn(vocabulary: Vocabulary): { built: Alike; taught: Alike } {
  const before = known.get(vocabulary)
  if (before !== undefined) return before
  const built = alikeOf(matterWords)
  const groups = [...vocabulary.synonyms].map(([word, others]) => [word, ...others])
  const taught = alikeOf(groups.map((group) => group.map((word) => inOneWord(titleKey(word), built))))
  const made = { built, taught }
  known.set(vocabulary, made)
  return made
}

/** The letters and digits of a subject without the place of its body, stop words, and what is wanted. */
function saidIn({ subject, body }: Asked, { stopWords }: Vocabulary): string {
  const place = body === null ? null : placeOf(body)
  const whole = titleKey(subject)
  return stopWords
    .filter((word) => word.length > 1)
    .reduce(
      (text, word) => text.replaceAll(word, ''),
      place === null ? whole : whole.replace(titleKey(place), ''),
    )
    .replace(WANTING, '')
}

const least = 3

function withoutHomes(text: string): string {
  const bare = text.replace(HOMES, '')
  return bare.replace(DOING, '').length > least ? bare : text
}

function matterOf(asked: Asked, vocabulary: Vocabulary): Matter {
  const { built, taught } = alikeIn(vocabulary)
  const said = inOneWord(inOneWord(saidIn(asked, vocabulary), built), taught)
  const told = withoutHomes(said.replace(EMPTY, ''))
  return { said, told, core: told.replace(DOING, '') }
}

const pairs = (text: string): string[] => {
  const characters = [...text]
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
}

/** How many of these are not among the others, each counted as often as it stands. */
function missing(from: readonly string[], others: readonly string[]): number {
  const left = [...others]
  return from.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  }).length
}

const telling = (text: string): string => (text.match(TELLING) ?? []).sort().join(' ')
const letters = (text: string): string => [...text].sort().join('')

/** Shared pairs of characters, of all pairs: above this two subjects say the same. */
const mostOfBoth = 0.7

/**
 * Whether two subjects say the same, in whatever words: rather not than wrongly. One may say more before what it is
 * about than the other, but not behind it, where Chinese says what it is about (改造 is not 改造资金); neither may say
 * something in place of the other (未来社区 for 完整社区, 3号线 for 2号线); and what is shared must be most of both.
 */
export function sameSubject(one: Asked, other: Asked, vocabulary: Vocabulary): boolean {
  const [left, right] = [matterOf(one, vocabulary), matterOf(other, vocabulary)]
  if (left.said === right.said) return left.said !== ''
  if (left.told === right.told && left.told.length >= least) return true
  if (left.core.length < least || right.core.length < least) return false
  if (telling(left.told) !== telling(right.told)) return false
  const [leftTold, rightTold] = [[...left.told], [...right.told]]
  if (missing(leftTold, rightTold) > 0 && missing(rightTold, leftTold) > 0) return false
  if (letters(left.core) === letters(right.core)) return true
  if (left.core.slice(-2) !== right.core.slice(-2)) return false
  const [first, second] = [pairs(left.core), pairs(right.core)]
  return (2 * (first.length - missing(first, second))) / (first.length + second.length) >= mostOfBoth
}

/** How many other words for the last one are looked for. */
const mostWordings = 4

/** What to look for in the subjects of others, to find all that may say the same. */
export function matterSearches(
  asked: Asked,
  vocabulary: Vocabulary,
): { q: string; strategy: 'last' | 'frequency' | 'all' }[] {
  const { built, taught } = alikeIn(vocabulary)
  const said = saidIn(asked, vocabulary)
  if (said === '') return []
  const q = said.replace(EMPTY, '').replace(DOING, '') || said
  const found = [...(q.match(built.pattern) ?? []), ...(inOneWord(q, built).match(taught.pattern) ?? [])]
  const last = found.at(-1) ?? ''
  const others = (taught.words.get(last) ?? built.words.get(last) ?? []).filter((word) => word !== last)
  const rest = q.replace(built.pattern, ' ').replace(taught.pattern, ' ').trim()
  // Whatever others say for a word, they say the rest of it as it is here; where there is none, they say another word.
  const otherwise = found.length === 0 ? [] : rest.length > 1 ? [rest] : others.slice(0, mostWordings)
  return [
    { q, strategy: 'last' },
    { q, strategy: 'frequency' },
    ...otherwise.map((words) => ({ q: words, strategy: 'all' as const })),
  ]
}
