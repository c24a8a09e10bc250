import type { Report } from '../payload-types.ts'

export type ReportStatus = Report['status']

/** The list of reports, all or those of one status. */
export const reportsPath = (admin: string, status?: ReportStatus): string =>
  `${admin}/collections/reports${status ? `?where[status][equals]=${status}` : ''}`
