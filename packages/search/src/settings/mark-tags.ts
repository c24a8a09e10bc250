/** Private-use characters that the server puts around what matched. They are taken out of every text that is marked. */
export const markTags = { open: '\u{e000}', close: '\u{e001}' } as const

/** A text in which no character can be mistaken for one of {@link markTags}. */
export const withoutMarkTags = (text: string): string => text.replace(/[\u{e000}\u{e001}]/gu, '')
