import { reindex } from '../publishing/reindex.ts'
import { withPayload } from './with-payload.ts'

// `pnpm reindex`: builds the public index anew beside the one in use and swaps it in.
await withPayload(reindex)
