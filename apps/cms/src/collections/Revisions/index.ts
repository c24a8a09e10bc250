import { revisionNatureLabels } from '@yanlu/model'
import type { CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { optionsOf } from '../../fields/choices.ts'
import { Refusal } from '../../gate/refusal.ts'
import { revisedSlugs } from '../../revisions/stored.ts'
import { collectionWording, groupWording } from '../../wording/collections.ts'
import { errors } from '../../wording/errors.ts'
import { labels } from '../../wording/fields.ts'

/** What was published stays written: not even our own code changes or removes a revision. */
const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'update' || operation === 'delete') throw new Refusal(errors.revisionFixed, 409)
  return args
}

/** To be read like any text, though nobody changes it. */
const received = { className: 'desk-received' }

/**
 * 公开版次: one row per published revision of a record, with its text, the hash of it and what it changed. Written by
 * `revisions/hooks.ts` alone.
 */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  labels: collectionWording.revisions,
  disableBulkEdit: true,
  disableBulkDelete: true,
  disableDuplicate: true,
  defaultSort: '-at',
  versions: false,
  lockDocuments: false,
  access: { read: anyStaff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: groupWording.system,
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'revision', 'nature', 'note', 'at'],
    listSearchableFields: ['title', 'number'],
  },
  hooks: { beforeOperation: [appendOnly] },
  fields: [
    { name: 'title', type: 'text', label: labels.title, required: true, admin: received },
    {
      name: 'number',
      type: 'text',
      label: labels.revisionNumber,
      required: true,
      index: true,
      admin: received,
    },
    { name: 'revision', type: 'number', label: labels.revision, required: true, admin: received },
    {
      name: 'at',
      type: 'text',
      label: labels.revisionAt,
      required: true,
      index: true,
      admin: {
        components: {
          Cell: '/revisions/PublishedAt.tsx#PublishedAtCell',
          Field: '/revisions/PublishedAt.tsx#PublishedAtField',
        },
      },
    },
    {
      name: 'nature',
      type: 'select',
      label: labels.changeNature,
      options: optionsOf(revisionNatureLabels),
      required: true,
      admin: received,
    },
    { name: 'note', type: 'textarea', label: labels.changeNote, admin: received },
    {
      name: 'changes',
      type: 'json',
      label: labels.revisionChanges,
      required: true,
      admin: { components: { Field: '/revisions/ChangesField.tsx#ChangesField' } },
    },
    // Payload takes 40,000 characters where nothing is said; the text is as long as the record.
    {
      name: 'text',
      type: 'textarea',
      label: labels.revisionText,
      required: true,
      maxLength: Number.MAX_SAFE_INTEGER,
      admin: received,
    },
    // What the text was made of, with the anchor of every paragraph; missing in rows that are older than anchors.
    { name: 'body', type: 'json', admin: { hidden: true } },
    { name: 'sha256', type: 'text', label: labels.revisionHash, required: true, admin: received },
    // `collection` and `record` name what was published; a relation could be emptied with its target.
    {
      name: 'collection',
      type: 'select',
      options: revisedSlugs.map((value) => ({ value, label: collectionWording[value].singular })),
      required: true,
      admin: { hidden: true },
    },
    { name: 'record', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
  ],
}
