import { errors } from './wording/errors.ts'

/** Next answers an address whose escapes are broken with a bare 500, before any route is asked. */
export const proxy = (request: Request): Response | undefined => {
  try {
    decodeURIComponent(new URL(request.url).pathname)
    return undefined
  } catch {
    return Response.json({ errors: [{ message: errors.badAddress }] }, { status: 400 })
  }
}

// Only addresses with escapes: what goes through here is kept in memory whole, and uploads are large.
export const config = { matcher: '/:path(.*%.*)' }
