import { type GlobalBeforeChangeHook, type GlobalConfig, ValidationError } from 'payload'
import { anyStaff } from '../access/anyStaff.ts'
import { nobody } from '../access/nobody.ts'
import { problemsOfWords } from '../search-words/check.ts'
import { rebuildEndpoints } from '../search-words/endpoints.ts'
import { wordsOf } from '../search-words/stored.ts'
import { groupWording } from '../wording/collections.ts'
import { globalWording, wordsHints, wordsLabels } from '../wording/globals.ts'

const keepCleanWords: GlobalBeforeChangeHook = ({ data, global, req }) => {
  const { synonyms, dictionary, stopWords } = wordsOf(data)
  const errors = problemsOfWords({ synonyms, dictionary, stopWords })
  if (errors.length > 0) throw new ValidationError({ global: global.slug, errors, req })
  return { ...data, synonyms: synonyms.map((words) => ({ words })), dictionary, stopWords }
}

/** Payload asks to choose a value where words are typed. */
const typed = { placeholder: wordsHints.typed }

/** 检索用词: what editors teach the search. Takes effect when the index is built anew. */
export const SearchWords: GlobalConfig = {
  slug: 'search-words',
  label: globalWording.searchWords,
  versions: false,
  access: { read: anyStaff, update: anyStaff, readVersions: nobody },
  admin: { group: groupWording.system, hideAPIURL: true, description: wordsHints.searchWords },
  endpoints: rebuildEndpoints,
  hooks: { beforeChange: [keepCleanWords] },
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: wordsLabels.synonyms,
      labels: { singular: wordsLabels.group, plural: wordsLabels.synonyms },
      admin: { description: wordsHints.synonyms },
      fields: [{ name: 'words', type: 'text', hasMany: true, label: wordsLabels.words, admin: typed }],
    },
    {
      name: 'dictionary',
      type: 'text',
      hasMany: true,
      label: wordsLabels.dictionary,
      admin: { ...typed, description: wordsHints.dictionary },
    },
    {
      name: 'stopWords',
      type: 'text',
      hasMany: true,
      label: wordsLabels.stopWords,
      admin: { ...typed, description: wordsHints.stopWords },
    },
    {
      name: 'rebuild',
      type: 'ui',
      admin: { components: { Field: '/search-words/RebuildPanel.tsx#RebuildPanel' } },
    },
  ],
}
