import { defineMiddleware } from 'astro:middleware'
import { SearchUnavailable } from '@yanlu/search'
import { isApi } from './answers/api-path.ts'
import { caching } from './answers/caching.ts'
import { elderAddress, isElder, stayElder } from './answers/elder-view.ts'
import { type Answer, finish, take } from './answers/finish.ts'
import { paced } from './answers/paced.ts'
import { isReading, reads } from './counting/counter.ts'
import { Moved } from './reading/moved.ts'
import { Refusal } from './reading/refusal.ts'

/**
 * Every answer passes here. What a page throws becomes an error page in plain Chinese, or the error object of the API;
 * a stack trace goes to the log and nowhere else.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { request, url, locals } = context
  locals.elder = isElder(url)
  let answer: Answer
  try {
    answer = await take(await next())
    if (locals.made !== undefined) answer.body = locals.made
  } catch (error) {
    if (error instanceof Moved) return finish(request, await take(movedTo(error.path, locals.elder)))
    locals.refusal = toRefusal(error, url.pathname)
    answer = await take(
      isApi(url.pathname)
        ? Response.json(locals.refusal, { status: locals.refusal.status })
        : await next('/trouble'),
    )
  }
  if (locals.refusal !== undefined) refuse(locals.refusal, answer)
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html')
  if (locals.elder && isHtml && Buffer.isBuffer(answer.body) && locals.made === undefined)
    answer.body = Buffer.from(stayElder(answer.body.toString()))
  if (Buffer.isBuffer(answer.body) && answer.status === 200) locals.keep?.(answer.body)
  const finished = await finish(request, answer)
  const answered = finished.status === 200 || finished.status === 304
  if (locals.read !== undefined && answered && locals.headOnly !== true && isReading(request.headers))
    reads.add(locals.read)
  // The development server puts styles and its reload script into the page; the built site has neither.
  if (import.meta.env.DEV) finished.headers.delete('content-security-policy')
  return paced(finished, locals.outgoing)
})

const movedTo = (path: string, elder: boolean): Response =>
  new Response(null, {
    status: 301,
    headers: { location: elder ? elderAddress(path) : path, 'cache-control': caching.list },
  })

function toRefusal(error: unknown, path: string): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof SearchUnavailable) return new Refusal('search_unavailable')
  console.error(`site: ${path} failed:`, error)
  return new Refusal('internal_error')
}

function refuse({ status }: Refusal, answer: Answer): void {
  const { headers } = answer
  const lasting = status === 404 || status === 410
  answer.status = status
  headers.set('cache-control', lasting ? caching.gone : caching.never)
  if (status === 503) headers.set('retry-after', '30')
  if (status === 405) headers.set('allow', 'GET, HEAD')
}
