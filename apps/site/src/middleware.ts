import { defineMiddleware } from 'astro:middleware'
import { SearchUnavailable } from '@yanlu/search'
import { caching } from './answers/caching.ts'
import { elderAddress, isElder, stayElder } from './answers/elder-view.ts'
import { type Answer, complete, fitted, take } from './answers/finish.ts'
import { failsAsObject, isForBoth } from './answers/for-machines.ts'
import { isOpen } from './answers/open-path.ts'
import { paced } from './answers/paced.ts'
import { countRead } from './counting/counter.ts'
import { Moved } from './reading/moved.ts'
import { Refusal, type RefusalCode } from './reading/refusal.ts'

/**
 * Every answer passes here. What a page throws becomes an error page in plain Chinese, or the error object of the API;
 * a stack trace goes to the log and nowhere else.
 */
export const onRequest = defineMiddleware(async (context, next) => {
  const { request, url, locals } = context
  locals.elder = isElder(url)
  const asObject = failsAsObject(url.pathname, request.headers.get('accept'))
  let answer: Answer
  try {
    answer = await take(await next())
  } catch (error) {
    if (error instanceof Moved) answer = await take(movedTo(error.path, locals.elder))
    else {
      locals.refusal = toRefusal(error, url.pathname)
      answer = await take(asObject ? new Response() : await next('/trouble'))
    }
  }
  if (locals.refusal !== undefined) {
    // Some pages refuse without throwing.
    if (asObject) answer = await take(Response.json(locals.refusal))
    refuse(locals.refusal, answer)
    if (isForBoth(url.pathname)) answer.headers.append('vary', 'Accept')
  }
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html')
  if (locals.elder && isHtml && Buffer.isBuffer(answer.body))
    answer.body = Buffer.from(stayElder(answer.body.toString()))
  const whole = complete(answer, isOpen(url.pathname))
  if (whole instanceof Response) return paced(whole, locals.outgoing)
  const asked = Object.fromEntries(request.headers)
  const { status, headers, body } = await fitted(whole, asked)
  if (whole.status === 200) {
    locals.keep?.(whole)
    if (locals.read !== undefined && locals.headOnly !== true) countRead(locals.read, asked)
  }
  // The development server puts styles and its reload script into the page; the built site has neither.
  if (import.meta.env.DEV) delete headers['content-security-policy']
  return new Response(body, { status, headers })
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

/** Seconds until it is worth asking again; a new data pack takes longer than a server that starts. */
const patience = (code: RefusalCode): string => (code === 'file_outdated' ? '3600' : '30')

function refuse({ status, code }: Refusal, answer: Answer): void {
  const { headers } = answer
  const lasting = status === 404 || status === 410
  answer.status = status
  headers.set('cache-control', lasting ? caching.gone : caching.never)
  if (status === 503) headers.set('retry-after', patience(code))
  if (status === 405) headers.set('allow', 'GET, HEAD')
}
