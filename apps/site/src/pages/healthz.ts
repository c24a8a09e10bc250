import type { APIRoute } from 'astro'

/** The process is alive. */
export const GET: APIRoute = () => Response.json({ status: 'ok' })
