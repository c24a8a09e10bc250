import type { BeforeListTableServerProps } from 'payload'
import { reportsWording } from '../wording/reports.ts'
import { type ReportStatus, reportsPath } from './reportsPath.ts'

const statuses = Object.entries(reportsWording.statuses) as [ReportStatus, string][]

/** Which status the list is narrowed to, as the links below write it into the address. */
const chosen = (searchParams: BeforeListTableServerProps['searchParams']): unknown => {
  const where = searchParams?.where
  const status = typeof where === 'object' && where !== null && 'status' in where ? where.status : null
  return typeof status === 'object' && status !== null && 'equals' in status ? status.equals : null
}

/** Above the list of reports: all of them, or those of one status. */
export const ReportStatuses = ({ searchParams, payload }: BeforeListTableServerProps) => {
  const { admin } = payload.config.routes
  const current = chosen(searchParams)
  return (
    <nav className="desk-shortcuts desk-statuses" aria-label={reportsWording.filter}>
      <a href={reportsPath(admin)} aria-current={current === null ? 'page' : undefined}>
        {reportsWording.all}
      </a>
      {statuses.map(([status, label]) => (
        <a
          key={status}
          href={reportsPath(admin, status)}
          aria-current={current === status ? 'page' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
