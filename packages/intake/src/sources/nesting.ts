/** Far more than any page of an office; every level costs the HTML parser time that grows with the depth. */
const DEEPEST = 5000
/** Elements that close by themselves or have no content do not nest. */
const TAG =
  /<(\/?)(?!(?:p|li|dt|dd|tr|td|th|option|br|hr|img|input|meta|link|col|wbr|source|area|base|param)\b)[a-z]/gi

/** Whether a page is nested so deeply that reading it would take more than linear time: nobody wrote it by hand. */
export const isTooNested = (html: string): boolean => {
  let depth = 0
  for (const [, closing] of html.matchAll(TAG)) {
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST) return true
  }
  return false
}
