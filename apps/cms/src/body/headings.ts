import type { SectionLevel } from '@yanlu/model'

/** Heading tags by section level: h1 is the title of an attached part (0), h2 is 一、(1) … h5 is (1) (4). */
export const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5'] as const
export type HeadingTag = (typeof headingTags)[number]

const levels: readonly SectionLevel[] = [0, 1, 2, 3, 4]

export const tagOfLevel = (level: SectionLevel): HeadingTag => headingTags[level]

/** Level of a tag; anything below h5 counts as the lowest level, because a heading must not be lost. */
export const levelOfTag = (tag: unknown): SectionLevel =>
  levels[(headingTags as readonly unknown[]).indexOf(tag)] ?? 4
