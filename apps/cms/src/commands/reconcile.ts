import { reconcile } from '../publishing/reconcile.ts'
import { withPayload } from './with-payload.ts'

// `pnpm reconcile`: compares the database with the public index and heals every difference.
await withPayload(reconcile)
