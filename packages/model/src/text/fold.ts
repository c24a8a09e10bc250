const STRIPPED = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
/** U+FEFF counts as white space in a pattern, but it is a byte order mark. */
const SPACES = /[[\s\u2800]--\ufeff]/gv
const OPENING = /[[{〔【〖﹝]/gu
const CLOSING = /[\]}〕】〗﹞]/gu
const LEFT_ALONE = /[^\x20-\x5a\x5c\x5e-\x7a\x7c\x7e\u4e00-\u9fff]+/gu

/** Signs and full-width letters come again in every text; those of one UTF-16 unit are few enough to keep. */
const known = new Map<string, string>()

/**
 * Folds one character: each is normalised by itself, because normalising a whole string costs quadratic time
 * on long runs of combining marks.
 */
function foldCharacter(character: string): string {
  const kept = known.get(character)
  if (kept !== undefined) return kept
  const folded = character
    .normalize('NFKC')
    .replace(SPACES, ' ')
    .replace(STRIPPED, '')
    .replace(OPENING, '(')
    .replace(CLOSING, ')')
  if (character.length === 1) known.set(character, folded)
  return folded
}

/**
 * Folds text for comparison and for keys; never for display and never for storage, because the page keeps the
 * characters its author wrote. Full-width letters, digits and punctuation become half-width, the bracket kinds
 * 〔〕[]{}（）【】〖〗﹝﹞［］ become `(` `)`, all kinds of white space (also line ends, en, em and ideographic
 * spaces) become a plain space, and zero-width and control characters go. Idempotent, linear in the length.
 */
export const foldText = (text: string): string =>
  text.replace(LEFT_ALONE, (run) => {
    let folded = ''
    for (const character of run) folded += foldCharacter(character)
    return folded
  })

/** {@link foldText} with all white space removed: the base of every identifier's parser. */
export const foldCompact = (text: string): string => foldText(text).replaceAll(' ', '')
