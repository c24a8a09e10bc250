import { type Finding, finding } from '../findings/finding.ts'

const ORDINAL = /(?<![第\d])\d{1,4}次(?:常务会|常委会|主席会|全体会|党组会|办公会|专题会)/g
const UNIT = /(?:户数|人数|栋数)\d{1,12}(?=惠及|涉及|覆盖)/g

/** Hints at single lost characters (第, 户). They are only pointed at: the text stays as it was printed. */
export const textHints = (text: string): Finding[] => [
  ...[...text.matchAll(ORDINAL)].map(([excerpt]) => finding('ordinal_hint', excerpt)),
  ...[...text.matchAll(UNIT)].map((match) =>
    finding('unit_hint', text.slice(match.index, match.index + match[0].length + 4)),
  ),
]
