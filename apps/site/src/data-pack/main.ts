import { makePack } from './make-pack.ts'

/** `pnpm datapack`: writes the data pack once, now. It ends with 1 where it fails. */
if (!(await makePack())) process.exitCode = 1
