import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))

/** Folder of the sample pages, in the forms in which offices publish them. */
export const pagesFolder = join(here, 'pages')

/** Folder of the files that sample records offer to download. */
export const filesFolder = join(here, 'files')
