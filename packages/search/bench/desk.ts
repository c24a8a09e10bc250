import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import { env } from './env.ts'

/** Somebody who is signed in at the desk. */
export type Session = {
  call<T>(schema: z.ZodType<T>, method: string, path: string, body?: unknown): Promise<T>
}

/** Signs in with one of the sample accounts, which the CMS has written to the data folder. */
export async function signIn(cms: string, role: 'publisher' | 'editor'): Promise<Session> {
  const lines = readFileSync(join(env.dataDir, 'accounts.txt'), 'utf8').split('\n')
  const [, email, password] = lines.find((line) => line.startsWith(role))?.split(' ') ?? []
  let cookie = ''
  const send = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const answer = await fetch(`${cms}${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: cms, cookie },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer
  }
  const signedIn = await send('POST', '/api/users/login', { email, password })
  cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    call: async (schema, method, path, body) => schema.parse(await (await send(method, path, body)).json()),
  }
}
