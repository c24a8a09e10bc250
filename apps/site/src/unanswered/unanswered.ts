import { env } from '../env.ts'
import { createCollector } from './collector.ts'

/** What was looked for in vain on this site; the server sends it on (src/server/main.ts). */
export const unanswered = createCollector({ url: `${env.cmsUrl}/api/unanswered` })
