import { absolute } from '@yanlu/model'
import { env } from '../env.ts'

/** The whole public address of a path of this site; the host of a request never enters a link. */
export const publicAddress = (path: string): string => absolute(env.siteUrl, path)
