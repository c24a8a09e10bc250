import { pinyin } from 'pinyin-pro'

/** Syllables without tones, one space apart (ü as v); whatever is not Chinese is left out. */
export const syllables = (text: string): string =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(' ')

/** First letters of the syllables, one space apart. */
export const initials = (text: string): string =>
  syllables(text)
    .split(' ')
    .map((syllable) => syllable.charAt(0))
    .join(' ')

/** Every character a word of its own, so that a quoted phrase finds any substring. */
export const characters = (text: string): string => [...text.replace(/[\s\p{P}\p{S}]/gu, '')].join(' ')
