import { type Body, blockText } from '@yanlu/model'
import { readCitations } from './citations/citations.ts'
import { textHints } from './citations/hints.ts'
import type { Draft } from './draft.ts'
import { type Finding, finding, limitFindings } from './findings/finding.ts'
import { disclosureFindings } from './metadata/disclosure.ts'
import { readHeader } from './metadata/header.ts'
import { readKind } from './metadata/kind.ts'
import type { Field } from './metadata/labels.ts'
import { readCountOf } from './metadata/read-count.ts'
import { dateOrderFindings, type Metadata, readMetadata } from './metadata/values.ts'
import { takeAttachments } from './parties/attachments.ts'
import { takeContact } from './parties/contact.ts'
import { type Signature, settleWrittenOn, takeSignature } from './parties/signature.ts'
import { readAsks } from './requests/asks.ts'
import { readProposal } from './requests/proposal.ts'
import { readResponsible } from './requests/responsible.ts'
import { withoutFurniture } from './sources/furniture.ts'
import { type Line, type Source, textLine } from './sources/line.ts'
import { readSource, type SourceFailure } from './sources/read-source.ts'
import { buildBody } from './structure/body-tree.ts'
import { openingOf, takeAddressees, takeNote } from './structure/letter.ts'
import { numberingFindings } from './structure/numbering.ts'
import { deriveTitle, isGenericTitle, readTitle, sameTitle } from './title/title.ts'

/** Why a page gives no draft. */
export type ReadFailure = SourceFailure | 'empty'

/** A draft, or the reason why there is none with a sentence for the editor. */
export type ReadResult =
  | { ok: true; draft: Draft }
  | { ok: false; file: string; code: ReadFailure; message: string }

const FAILURES: Readonly<Record<ReadFailure, string>> = {
  too_large: '文件超过 16 MB，无法读取。',
  format_unsupported: '不支持这种文件格式，请另存为 .docx、网页或纯文本后再导入。',
  encoding_unknown: '无法识别文件的文字编码，请另存为 UTF-8 后再导入。',
  too_nested: '网页结构嵌套过深，无法读取。',
  damaged: '文件已损坏或不是 Word 文档，无法读取。',
  empty: '文件中没有可以收录的正文。',
}

/** A named refusal. */
export const failed = (file: string, code: ReadFailure): ReadResult => ({
  ok: false,
  file,
  code,
  message: FAILURES[code],
})

/**
 * Reads one official page into a draft. `content` is the file's bytes or its text; `file` is only a name, its ending
 * parts HTML from text. Never throws for any content: what cannot be read comes back with a code.
 */
export const readPage = async ({
  file,
  content,
}: {
  file: string
  content: Uint8Array | string
}): Promise<ReadResult> => {
  const source = await readSource(file, content)
  if ('failure' in source) return failed(file, source.failure)
  const draft = readDraft(file, source)
  return draft ? { ok: true, draft } : failed(file, 'empty')
}

const paragraphsOf = (body: Body): string[] =>
  body.flatMap((block) =>
    block.type === 'section' ? [block.heading, ...paragraphsOf(block.blocks)] : blockText(block).split('\n'),
  )

/** A title that ends like a sentence is taken for the first line of the text; it is not kept twice. */
const withoutTitle = (lines: readonly Line[], title: string | null): Line[] => {
  const repeats = (line: Line): boolean =>
    line.type === 'text' && title !== null && sameTitle(line.text, title)
  const first = lines.findIndex((line) => !repeats(line))
  return first < 0 ? [] : lines.slice(first)
}

const readDraft = (file: string, source: Source): Draft | null => {
  const filed = takeAttachments(withoutFurniture(source.lines), source.files)
  const note = takeNote(filed.rest)
  const header = readHeader(note.rest)
  const { stated } = header
  const titled = readTitle(header.candidates, stated.get('title') || null, source.head.title)
  const { contact, rest: withoutContact } = takeContact(header.body)
  const { signature, rest: unsigned } = takeSignature(withoutContact)
  const letter = takeAddressees(withoutTitle(unsigned, titled.title))
  const opening = openingOf(letter.rest)
  const kind = readKind(stated, titled.title, opening)
  const isReply = kind === 'reply'
  const { proposal, findings: proposalFindings } = isReply
    ? readProposal(titled.title, opening)
    : { proposal: null, findings: [] }
  const lines = [...titled.subtitles.map(textLine), ...letter.rest]
  if (titled.title === null && lines.length === 0) return null
  const title = titled.title ?? deriveTitle(proposal, opening)
  const body = buildBody(lines, titled.title)
  const { metadata, findings: metadataFindings } = readMetadata(withHead(stated, source))
  const settled = settleMetadata(kind, metadata, signature, note.value)
  const credit = readCredit(kind, stated)
  const paragraphs = paragraphsOf(body)
  const cited = readCitations(paragraphs, metadata.documentNumber)
  const responsible = isReply
    ? readResponsible(opening, settled.metadata.issuingBody, {
        leadBody: stated.get('leadBody') ?? null,
        coBodies: stated.get('coBodies') ?? null,
      })
    : { leadBody: null, coBodies: [], findings: [] }
  const titleFindings = titled.title === null ? [finding('title_derived', title)] : []
  if (isReply && titled.title !== null && isGenericTitle(title))
    titleFindings.push(finding('title_generic', title))
  return {
    file,
    format: source.format,
    kind,
    title,
    titleSource: titled.title === null ? 'derived' : 'stated',
    ...settled.metadata,
    proposal,
    leadBody: responsible.leadBody,
    coBodies: responsible.coBodies,
    asks: isReply ? readAsks(body) : [],
    addressees: letter.value,
    contact,
    attachments: filed.attachments,
    source: credit.source,
    signedBy: signature?.signedBy ?? null,
    body,
    citations: cited.citations,
    findings: limitFindings([
      ...titleFindings,
      ...titled.findings,
      ...header.findings,
      ...metadataFindings,
      ...settled.findings,
      ...disclosureFindings([metadata.disclosure, note.value]),
      ...dateOrderFindings(settled.metadata),
      ...credit.findings,
      ...(kind === 'case' && !credit.source?.media ? [finding('source_media_missing')] : []),
      ...(kind !== 'case' && !stated.has('validity') ? [finding('validity_not_stated')] : []),
      ...proposalFindings,
      ...responsible.findings,
      ...filed.findings,
      ...numberingFindings(body),
      ...cited.findings,
      ...paragraphs.flatMap(textHints),
    ]),
  }
}

/** A time stated in the page's head counts where the page itself prints no publication date. */
const withHead = (stated: ReadonlyMap<Field, string>, { head }: Source): ReadonlyMap<Field, string> =>
  head.published === null || stated.get('publishedOn')
    ? stated
    : new Map([...stated, ['publishedOn', head.published]])

/** Fills what the signature and the note say, and names what is missing. A press article has no such fields. */
const settleMetadata = (
  kind: Draft['kind'],
  metadata: Metadata,
  signature: Signature | null,
  note: string | null,
): { metadata: Metadata; findings: Finding[] } => {
  if (kind === 'case') return { metadata, findings: [] }
  const findings: Finding[] = []
  const signedBy = signature?.signedBy ?? null
  const written = settleWrittenOn(metadata.writtenOn, signature)
  findings.push(...written.findings)
  if (metadata.indexNumber === null) findings.push(finding('index_number_missing'))
  if (metadata.issuingBody === null) {
    findings.push(
      signedBy === null ? finding('issuing_body_missing') : finding('issuing_body_from_signature', signedBy),
    )
  } else if (signedBy !== null && signedBy !== metadata.issuingBody) {
    findings.push(
      finding('signature_differs', signedBy, `落款“${signedBy}”，发文机构“${metadata.issuingBody}”`),
    )
  }
  if (metadata.disclosure === null && note !== null) findings.push(finding('disclosure_from_note', note))
  if (metadata.publishedOn === null) findings.push(finding('published_on_missing'))
  return {
    metadata: {
      ...metadata,
      issuingBody: metadata.issuingBody ?? signedBy,
      disclosure: metadata.disclosure ?? note,
      writtenOn: written.writtenOn,
    },
    findings,
  }
}

/** The credit line of a press article. A reply or policy has one only when the page states a medium. */
const readCredit = (
  kind: Draft['kind'],
  stated: ReadonlyMap<Field, string>,
): { source: Draft['source']; findings: Finding[] } => {
  const media = stated.get('media') || null
  if (kind !== 'case' && media === null) return { source: null, findings: [] }
  const { readCount, findings } = readCountOf(kind === 'case' ? (stated.get('readCount') ?? '') : '')
  const source = {
    media,
    channel: stated.get('channel') || null,
    author: stated.get('author') || null,
    originalTitle: stated.get('originalTitle') || null,
    readCount,
  }
  return { source, findings }
}
