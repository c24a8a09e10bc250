import {
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { headingTags } from './headings.ts'

/** Exactly what a body can hold: paragraphs, headings, lists, tables. No inline format, no link, no image. */
export const bodyEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: [...headingTags] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
  ],
})
