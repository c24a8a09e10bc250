import type { Reply } from '../payload-types.ts'

/** What Payload stores for a body. */
export type LexicalBody = NonNullable<Reply['body']>

/** A node of a stored body as it may really come: over REST anybody signed in can send any JSON. */
export type UnknownNode = { type?: unknown; children?: unknown; [key: string]: unknown }

export const isNode = (value: unknown): value is UnknownNode => typeof value === 'object' && value !== null

/** The child nodes of a node; anything that is none is left out. */
export const childrenOf = (node: UnknownNode): UnknownNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []
