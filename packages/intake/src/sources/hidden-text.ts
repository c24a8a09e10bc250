/// <reference path="./mammoth-zip.d.ts" />
import zipfile from 'mammoth/lib/zipfile.js'

/** Parts of a Word file whose words reach a draft. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
/** The tags that decide what is hidden; 1: closing, 2: name, 3: attributes. Bounded by the next angle bracket. */
const TAG = /<(\/?)\w+:(r|rPr|rPrChange|vanish|t)(?=[\s/>])([^<>]*)>/g
const SWITCHED_OFF = /\bval\s*=\s*["'](?:0|false|off)["']/

/**
 * Takes the text of hidden runs (ECMA-376, 17.3.2.41 `vanish`) out of a part. Runs nest, because a text box stands
 * inside one; whatever the hidden run holds is hidden with it.
 */
export const withoutHiddenRuns = (xml: string): string => {
  const kept: string[] = []
  const runs: { hidden: boolean }[] = []
  let previous = ''
  let inProperties = false
  let changes = 0
  let from = 0
  let inHiddenText = false
  for (const match of xml.matchAll(TAG)) {
    const [tag, closing, name, attributes = ''] = match
    const empty = attributes.endsWith('/')
    const run = runs.at(-1)
    if (name === 'r' && closing) runs.pop()
    else if (name === 'r' && !empty) runs.push({ hidden: run?.hidden ?? false })
    else if (name === 'rPrChange' && !empty) changes = Math.max(0, changes + (closing ? -1 : 1))
    else if (name === 'rPr' && changes === 0) inProperties = !closing && !empty && previous === 'r'
    else if (name === 'vanish' && run && inProperties && changes === 0 && !SWITCHED_OFF.test(attributes))
      run.hidden = true
    else if (name === 't' && closing && inHiddenText) {
      from = match.index
      inHiddenText = false
    } else if (name === 't' && !closing && !empty && run?.hidden && !inHiddenText) {
      kept.push(xml.slice(from, match.index + tag.length))
      inHiddenText = true
    }
    previous = closing ? '' : (name ?? '')
  }
  return inHiddenText ? kept.join('') : kept.join('') + xml.slice(from)
}

/** The Word file without its hidden text; the same bytes when it has none. Throws for a damaged zip. */
export const withoutHiddenText = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const zip = await zipfile.openArrayBuffer(bytes)
  let changed = false
  for (const part of PARTS.filter(zip.exists)) {
    const xml = await zip.read(part, 'utf-8')
    const visible = withoutHiddenRuns(xml)
    if (visible === xml) continue
    zip.write(part, visible)
    changed = true
  }
  return changed ? new Uint8Array(await zip.toArrayBuffer()) : bytes
}
