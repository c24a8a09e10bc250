import type { GlobalBeforeChangeHook, GlobalConfig } from 'payload'
import { administratorsOnly } from '../access/administratorsOnly.ts'
import { anyStaff } from '../access/anyStaff.ts'
import { nobody } from '../access/nobody.ts'
import { row } from '../fields/section.ts'
import { queueSite } from '../publishing/hooks.ts'
import { groupWording } from '../wording/collections.ts'
import { errors } from '../wording/errors.ts'
import { globalWording, siteHints, siteLabels } from '../wording/globals.ts'

/** The index ignores what is older than it holds, so every save counts one up. */
const countUp: GlobalBeforeChangeHook = ({ data, originalDoc }) => ({
  ...data,
  revision: (originalDoc?.revision ?? 0) + 1,
})

/** 政府网站标识码: ten digits, for a ministry bm and eight. */
const SITE_CODE = /^(?:\d{10}|bm\d{8})$/

/** 网站信息: what the site says about itself, in the footer, the page tags and to machines. */
export const Site: GlobalConfig = {
  slug: 'site',
  label: globalWording.site,
  versions: false,
  access: { read: anyStaff, update: administratorsOnly, readVersions: nobody },
  admin: { group: groupWording.system, hideAPIURL: true, description: siteHints.site },
  hooks: { beforeChange: [countUp], afterChange: [queueSite] },
  fields: [
    row(
      { name: 'name', type: 'text', label: siteLabels.name, required: true, maxLength: 50 },
      { name: 'organiser', type: 'text', label: siteLabels.organiser, maxLength: 100 },
    ),
    row(
      {
        name: 'siteCode',
        type: 'text',
        label: siteLabels.siteCode,
        validate: (value: string | null | undefined) => !value || SITE_CODE.test(value) || errors.badSiteCode,
        admin: { description: siteHints.siteCode },
      },
      { name: 'icp', type: 'text', label: siteLabels.icp, maxLength: 50 },
      { name: 'policeRecord', type: 'text', label: siteLabels.policeRecord, maxLength: 50 },
    ),
    {
      name: 'contact',
      type: 'group',
      label: siteLabels.contact,
      fields: [
        row(
          { name: 'phone', type: 'text', label: siteLabels.phone, maxLength: 50 },
          { name: 'email', type: 'email', label: siteLabels.email },
          { name: 'address', type: 'text', label: siteLabels.address, maxLength: 200 },
        ),
      ],
    },
    {
      name: 'revision',
      type: 'number',
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
  ],
}
