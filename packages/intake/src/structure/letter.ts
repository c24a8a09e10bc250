import { isDenied } from '../metadata/disclosure.ts'
import type { Line } from '../sources/line.ts'

const NOTE = /^[(（]?(此件[^()（）。]{2,16})[)）]?。?$/
const ADDRESSEES = /^(.{2,300})[:：]$/u
const NO_ADDRESSEE = /(?:如下|通知|意见|以下|方面|包括)$/
const OPENING_LINES = 4

type Taken = { value: string | null; rest: Line[] }

/** Takes the note 附注 (此件公开发布) out of the page, wherever it stands; of several the one that denies it. */
export const takeNote = (lines: readonly Line[]): Taken => {
  const notes = lines.flatMap((line) => (line.type === 'text' ? (NOTE.exec(line.text)?.[1] ?? []) : []))
  const value = notes.find(isDenied) ?? notes[0] ?? null
  if (value === null) return { value, rest: [...lines] }
  const at = lines.findIndex((line) => line.type === 'text' && NOTE.exec(line.text)?.[1] === value)
  return { value, rest: lines.toSpliced(at, 1) }
}

/** Takes the first line of the text when it addresses somebody: 主送机关 of a notice, the deputy of a reply. */
export const takeAddressees = (lines: readonly Line[]): Taken => {
  const [first, ...rest] = lines
  const value =
    first?.type === 'text' && !first.text.includes('。') ? ADDRESSEES.exec(first.text)?.[1] : undefined
  if (!value || NO_ADDRESSEE.test(value)) return { value: null, rest: [...lines] }
  return { value: value.trim(), rest }
}

/** The opening paragraphs, which name request and responsible bodies: up to 答复如下, else the first few. */
export const openingOf = (lines: readonly Line[]): string => {
  const texts = lines
    .slice(0, OPENING_LINES)
    .flatMap((line) => (line.type === 'text' ? [line.text.slice(0, 2000)] : []))
  const end = texts.findIndex((text) => /如下[:：。]?$|收悉/.test(text))
  return texts.slice(0, end < 0 ? 2 : end + 1).join('\n')
}
