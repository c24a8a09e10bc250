import { intakeWording } from '../../wording/intake.ts'
import type { ReadAnswer, SaveAnswer } from './answers.ts'

/** A page as the person chose it: a file, or the text they pasted. */
export type Source = { name: string; file: File } | { name: string; text: string }

/** An answer, or the sentence why there is none. */
export type Sent<Answer> = { ok: true; answer: Answer } | { ok: false; message: string }

const { view } = intakeWording

async function send<Answer>(url: string, source: Source): Promise<Sent<Answer>> {
  const form = new FormData()
  if ('file' in source) form.set('file', source.file, source.name)
  const request: RequestInit =
    'file' in source
      ? { body: form }
      : {
          body: JSON.stringify({ text: source.text }),
          headers: { 'content-type': 'application/json' },
        }
  const response = await fetch(url, { ...request, method: 'POST', credentials: 'same-origin' }).catch(
    () => null,
  )
  if (response === null) return { ok: false, message: view.offline }
  const answer = await response.json().catch(() => null)
  if (response.ok && answer !== null) return { ok: true, answer }
  return { ok: false, message: answer?.errors?.[0]?.message ?? view.failed }
}

/** Has a page read; nothing is saved. `api` is the address of the desk's API. */
export const readSource = (api: string, source: Source) => send<ReadAnswer>(`${api}/intake/read`, source)

/** Files a page as a draft. */
export const saveSource = (api: string, source: Source) => send<SaveAnswer>(`${api}/intake/save`, source)
