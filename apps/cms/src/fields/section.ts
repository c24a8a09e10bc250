import type { Field, Tab } from 'payload'

/** One tab of a form. Unnamed, so the fields stay on the record itself. */
export const section = (label: string, fields: Field[]): Tab => ({ label, fields })

export const row = (...fields: Field[]): Field => ({ type: 'row', fields })
