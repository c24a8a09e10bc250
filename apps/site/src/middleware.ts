import { defineMiddleware } from 'astro:middleware'
import { SearchUnavailable } from '@yanlu/search'
import { isApi } from './answers/api-path.ts'
import { caching } from './answers/caching.ts'
import { elderAddress, isElder, stayElder } from './answers/elder-view.ts'
import { finish } from './answers/finish.ts'
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
  const rendered = async (response: Response): Promise<Response> =>
    // Reading the whole page here turns an error in the middle of it into an error page.
    response.body === null || response.headers.has('content-disposition')
      ? response
      : new Response(await response.arrayBuffer(), response)
  locals.elder = isElder(url)
  let response: Response
  try {
    response = await rendered(await next())
  } catch (error) {
    if (error instanceof Moved) return finish(request, movedTo(error.path, locals.elder))
    locals.refusal = toRefusal(error, url.pathname)
    response = isApi(url.pathname)
      ? Response.json(locals.refusal, { status: locals.refusal.status })
      : await rendered(await next('/trouble'))
  }
  if (locals.refusal !== undefined)
    response = new Response(response.body, withRefusalHeaders(locals.refusal, response))
  if (locals.elder && locals.made !== true && response.headers.get('content-type')?.startsWith('text/html'))
    response = new Response(stayElder(await response.text()), response)
  if (locals.keep !== undefined && response.status === 200) {
    const html = await response.text()
    locals.keep(html)
    response = new Response(html, response)
  }
  const finished = await finish(request, response)
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

function withRefusalHeaders(refusal: Refusal, response: Response): ResponseInit {
  const headers = new Headers(response.headers)
  const lasting = refusal.status === 404 || refusal.status === 410
  headers.set('cache-control', lasting ? caching.gone : caching.never)
  if (refusal.status === 503) headers.set('retry-after', '30')
  if (refusal.status === 405) headers.set('allow', 'GET, HEAD')
  return { status: refusal.status, headers }
}
