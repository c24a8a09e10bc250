import type { CollectionConfig } from 'payload'
import { administratorsOnly } from '../../access/administratorsOnly.ts'
import { anyStaff } from '../../access/anyStaff.ts'
import { nobody } from '../../access/nobody.ts'
import { optionsOf } from '../../fields/choices.ts'
import { dateOnlyField } from '../../fields/dateOnly.ts'
import { reportEndpoints } from '../../reports/endpoints.ts'
import { giveReportNumber, noteWhoHandled } from '../../reports/hooks.ts'
import { groupWording } from '../../wording/collections.ts'
import { reportsWording } from '../../wording/reports.ts'

/** What the citizen wrote stays as it came. */
const asReceived = { update: nobody }

/**
 * 网友纠错: errors that readers of the site report. Made by `reports/endpoints.ts` alone; staff read and handle them,
 * administrators delete (a report may hold a person's telephone number). No address of the sender is known here.
 */
export const reports = ({ siteUrl, secret }: { siteUrl: string; secret: string }): CollectionConfig => ({
  slug: 'reports',
  labels: { singular: reportsWording.singular, plural: reportsWording.plural },
  versions: false,
  lockDocuments: false,
  defaultSort: '-createdAt',
  disableBulkEdit: true,
  disableDuplicate: true,
  access: { read: anyStaff, create: nobody, update: anyStaff, delete: administratorsOnly },
  admin: {
    group: groupWording.citizens,
    useAsTitle: 'number',
    defaultColumns: ['number', 'status', 'kind', 'text', 'page', 'createdAt'],
    listSearchableFields: ['number', 'text', 'page'],
    components: { beforeListTable: ['/desk/ReportStatuses.tsx#ReportStatuses'] },
  },
  endpoints: reportEndpoints(secret),
  hooks: { beforeChange: [giveReportNumber, noteWhoHandled] },
  fields: [
    {
      name: 'number',
      type: 'text',
      label: reportsWording.number,
      unique: true,
      index: true,
      access: asReceived,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'page',
      type: 'text',
      label: reportsWording.page,
      required: true,
      index: true,
      access: asReceived,
      admin: {
        readOnly: true,
        components: {
          Field: { path: '/desk/SiteLinkField.tsx#SiteLinkField', clientProps: { siteUrl } },
          Cell: { path: '/desk/SiteLinkCell.tsx#SiteLinkCell', serverProps: { siteUrl } },
        },
      },
    },
    {
      name: 'kind',
      type: 'select',
      label: reportsWording.kind,
      options: optionsOf(reportsWording.kinds),
      required: true,
      access: asReceived,
      admin: { readOnly: true, className: 'desk-received' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: reportsWording.text,
      required: true,
      access: asReceived,
      admin: { readOnly: true, rows: 6, className: 'desk-received' },
    },
    {
      name: 'contact',
      type: 'text',
      label: reportsWording.contact,
      access: asReceived,
      admin: {
        readOnly: true,
        className: 'desk-received',
        description: reportsWording.contactHint,
        condition: ({ contact }) => Boolean(contact),
      },
    },
    {
      name: 'status',
      type: 'select',
      label: reportsWording.status,
      options: optionsOf(reportsWording.statuses),
      required: true,
      defaultValue: 'waiting',
      index: true,
      admin: { isClearable: false },
    },
    {
      name: 'remark',
      type: 'textarea',
      label: reportsWording.remark,
      maxLength: 2000,
      admin: { description: reportsWording.remarkHint },
    },
    {
      name: 'handledBy',
      type: 'relationship',
      relationTo: 'users',
      label: reportsWording.handledBy,
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      ...dateOnlyField({ name: 'handledOn', label: reportsWording.handledOn }),
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'createdAt',
      type: 'date',
      label: reportsWording.receivedOn,
      index: true,
      access: asReceived,
      admin: { hidden: true },
    },
    /** The signature of the challenge: no proof makes two reports, also after a restart. */
    {
      name: 'proof',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { read: nobody, create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
})
