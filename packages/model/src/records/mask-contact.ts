import type { Contact, PublicContact } from './contact.ts'

const HAN_DIGITS = '〇零一二三四五六七八九'

/** An area code before a number of at least seven digits. */
const AREA_OR_SIGN = new RegExp(`((?<!\\d)\\(?0\\d{2,3}[-)\\s]+(?=\\d{7}))|[\\da-z${HAN_DIGITS}]`, 'giu')

/**
 * Only the area code stays (0571-); every other digit and letter is a star. Keeping some digits, as in 138****5678 or
 * 0571-****1234, would not do: the first digits of an office are known, and what is left can be tried out.
 */
const maskNumber = (text: string): string =>
  text.normalize('NFKC').replace(AREA_OR_SIGN, (_, area: string | undefined) => area ?? '*')

/** The first character of each name: 李**, however long the name is. */
const maskNames = (text: string): string =>
  text
    .normalize('NFKC')
    .split(/([\s,，、;；/]+)/u)
    .map((part, at) => (at % 2 === 1 || part === '' ? part : `${[...part][0]}**`))
    .join('')

/** A contact block with names and numbers made unusable. The unit stays, without any longer number in it. */
export const maskContact = ({ unit, person, phone, fax }: Contact): PublicContact => ({
  unit: unit === null ? null : unit.replace(/\d[\d\s-]{3,}\d/gu, (number) => maskNumber(number)),
  person: person === null ? null : maskNames(person),
  phone: phone === null ? null : maskNumber(phone),
  fax: fax === null ? null : maskNumber(fax),
  masked: true,
})
