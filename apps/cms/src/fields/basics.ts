import { absentField, disclosureExtentLabels, disclosureLabels, genres, missingLabels } from '@yanlu/model'
import type { Field } from 'payload'
import { choices, hints, labels } from '../wording/fields.ts'
import { optionsOf } from './choices.ts'
import { dateOnlyField, dateTimeField } from './dateOnly.ts'
import { formerNumbersField } from './identifiers.ts'
import { row } from './section.ts'
import { validityField } from './validity.ts'

const disclosureField = (): Field => ({
  name: 'disclosure',
  type: 'group',
  label: labels.disclosure,
  fields: [
    row(
      { name: 'mode', type: 'select', label: labels.disclosureMode, options: optionsOf(disclosureLabels) },
      {
        name: 'extent',
        type: 'select',
        label: labels.disclosureExtent,
        options: optionsOf(disclosureExtentLabels),
      },
    ),
    { name: 'reason', type: 'text', label: labels.disclosureReason },
  ],
})

/** 原文写明“无”的项目: tells 无 apart from 未标注 (model: `missingStateOf`). */
const statedNoneField = (): Field => ({
  name: 'statedNone',
  type: 'select',
  hasMany: true,
  label: labels.statedNone,
  options: absentField.options.map((value) => ({ value, label: labels[value] })),
  admin: { description: `${missingLabels.none}：${hints.statedNone}` },
})

/** Tab 基本信息: what every record states about itself. `own` are the fields of one kind right after the title. */
export const basicFields = (own: Field[]): Field[] => [
  { name: 'title', type: 'text', label: labels.title, required: true, maxLength: 300, index: true },
  {
    name: 'titleSource',
    type: 'select',
    label: labels.titleSource,
    options: optionsOf(choices.titleSource),
    defaultValue: 'stated',
    required: true,
    admin: { description: hints.titleSource },
  },
  ...own,
  formerNumbersField(),
  row(
    {
      name: 'issuingBody',
      type: 'relationship',
      relationTo: 'organisations',
      label: labels.issuingBody,
      index: true,
    },
    { name: 'issuingBodyStated', type: 'text', label: labels.issuingBodyStated },
  ),
  row(
    { name: 'signedBy', type: 'text', label: labels.signedBy },
    { name: 'addressees', type: 'text', label: labels.addressees },
  ),
  row(
    { name: 'topic', type: 'text', label: labels.topic, admin: { description: hints.topic } },
    {
      name: 'genre',
      type: 'text',
      label: labels.genre,
      admin: { description: `${hints.genre}。常用:${genres.slice(0, 9).join('、')}等` },
    },
  ),
  row(
    dateOnlyField({ name: 'writtenOn', label: labels.writtenOn, index: true }),
    dateOnlyField({ name: 'publishedOn', label: labels.publishedOn, index: true }),
    dateTimeField({ name: 'publishedAt', label: labels.publishedAt }),
  ),
  disclosureField(),
  validityField(),
  statedNoneField(),
  { name: 'summary', type: 'textarea', label: labels.summary, maxLength: 500 },
]
