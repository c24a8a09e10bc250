import type { APIRoute } from 'astro'
import { Refusal } from '../../reading/refusal.ts'

/** Every address below `/api/` that is none, and every request that was refused before it came here. */
export const GET: APIRoute = ({ locals }) => {
  throw locals.refusal ?? new Refusal('not_found')
}
