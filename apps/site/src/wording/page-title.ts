import { env } from '../env.ts'

/** The `<title>` of a page: what it is, then the site's name. */
export const pageTitle = (title: string): string => `${title} - ${env.siteName}`
