import type { Writer } from '@yanlu/search'
import type { Endpoint, Payload } from 'payload'
import { outboxStatus } from '../publishing/status.ts'

/** How long a dependency may take to answer, in milliseconds. */
const PATIENCE = 3000

const inTime = async <T>(work: Promise<T>): Promise<T | null> => {
  const tired = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE).unref())
  return Promise.race([work.catch(() => null), tired])
}

const database = async (payload: Payload): Promise<true> => {
  await payload.count({ collection: 'users', overrideAccess: true })
  return true
}

/** `/api/healthz`: the process is alive. `/api/readyz`: its dependencies answer; 503 when one does not. */
export const healthEndpoints = (writer: Writer): Endpoint[] => [
  { path: '/healthz', method: 'get', handler: () => Response.json({ status: 'ok' }) },
  {
    path: '/readyz',
    method: 'get',
    handler: async ({ payload }) => {
      const [databaseAnswers, searchAnswers, outbox] = await Promise.all([
        inTime(database(payload)),
        inTime(writer.healthy()),
        inTime(outboxStatus(payload)),
      ])
      const ready = databaseAnswers === true && searchAnswers === true
      return Response.json(
        {
          status: ready ? 'ok' : 'unavailable',
          database: databaseAnswers === true ? 'ok' : 'unavailable',
          search: searchAnswers === true ? 'ok' : 'unavailable',
          outbox: { waiting: outbox?.waiting ?? null, oldestSeconds: outbox?.oldestSeconds ?? null },
        },
        { status: ready ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
      )
    },
  },
]
