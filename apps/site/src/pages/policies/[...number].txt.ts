import type { APIRoute } from 'astro'
import { plainTextOf } from '../../answers/plain-text.ts'

export const GET: APIRoute = ({ params }) => plainTextOf('policy', params.number ?? '')
