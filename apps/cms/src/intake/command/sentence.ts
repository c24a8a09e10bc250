import { ValidationError } from 'payload'

/** What went wrong in one sentence: for a record that breaks rules, all fields with what is wrong with them. */
export function sentenceOf(error: unknown): string {
  if (error instanceof ValidationError)
    return error.data.errors
      .map(({ label, message }) => (typeof label === 'string' ? `${label}：${message}` : message))
      .join('；')
  return error instanceof Error ? error.message : String(error)
}
