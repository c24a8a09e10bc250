import { organisationStatusLabels } from '@yanlu/model'
import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '../../access/administratorsOnly.ts'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { publishersOnly } from '../../access/publishersOnly.ts'
import { optionsOf } from '../../fields/choices.ts'
import { dateOnlyField } from '../../fields/dateOnly.ts'
import { organisationCodeField } from '../../fields/identifiers.ts'
import { row } from '../../fields/section.ts'
import { queueRemoval, queueSync } from '../../publishing/hooks.ts'
import { collectionWording, groupWording } from '../../wording/collections.ts'
import { hints, labels } from '../../wording/fields.ts'
import { deriveName, refuseWhileNamed } from './hooks.ts'

/** 机构: the code is what a body is, names are dated. Public pages show it, so editors do not write it. */
export const Organisations: CollectionConfig = {
  slug: 'organisations',
  labels: collectionWording.organisations,
  disableBulkEdit: true,
  disableBulkDelete: true,
  defaultSort: 'name',
  versions: false,
  access: { read: anyStaff, create: publishersOnly, update: publishersOnly, delete: administratorsOnly },
  admin: {
    group: groupWording.masterData,
    useAsTitle: 'name',
    defaultColumns: ['name', 'code', 'status', 'updatedAt'],
    listSearchableFields: ['name', 'code'],
  },
  hooks: {
    beforeChange: [deriveName],
    afterChange: [queueSync],
    beforeDelete: [refuseWhileNamed],
    afterDelete: [queueRemoval],
  },
  fields: [
    organisationCodeField(),
    {
      name: 'name',
      type: 'text',
      label: labels.name,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'names',
      type: 'array',
      label: labels.names,
      labels: { singular: labels.name, plural: labels.names },
      required: true,
      minRows: 1,
      admin: { description: hints.names },
      fields: [
        { name: 'name', type: 'text', label: labels.name, required: true },
        row(
          dateOnlyField({ name: 'from', label: labels.from }),
          dateOnlyField({ name: 'to', label: labels.to }),
        ),
        {
          name: 'short',
          type: 'array',
          label: labels.shortNames,
          labels: { singular: labels.shortName, plural: labels.shortNames },
          fields: [{ name: 'value', type: 'text', label: labels.shortName, required: true }],
        },
      ],
    },
    {
      name: 'status',
      type: 'select',
      label: labels.organisationStatus,
      options: optionsOf(organisationStatusLabels),
      defaultValue: 'active',
      required: true,
    },
    row(
      {
        name: 'predecessors',
        type: 'relationship',
        relationTo: 'organisations',
        hasMany: true,
        label: labels.predecessors,
      },
      {
        name: 'successors',
        type: 'relationship',
        relationTo: 'organisations',
        hasMany: true,
        label: labels.successors,
      },
    ),
  ],
}
