import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { intakeWording } from '../../wording/intake.ts'
import { IntakeDesk } from './IntakeDesk.tsx'
import { intakePath } from './path.ts'

/** `/admin/intake` 采集. Payload shows custom views to anybody, so the sign-in is checked here. */
export function IntakeView({ initPageResult, params, searchParams }: AdminViewServerProps): ReactNode {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { admin: adminRoute } = req.payload.config.routes
  if (!req.user) {
    const here = encodeURIComponent(formatAdminURL({ adminRoute, path: intakePath }))
    redirect(`${formatAdminURL({ adminRoute, path: '/login' })}?redirect=${here}`)
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <h1 className="yl-intake__title">{intakeWording.view.title}</h1>
        <p className="yl-intake__introduction">{intakeWording.view.introduction}</p>
        <IntakeDesk />
      </Gutter>
    </DefaultTemplate>
  )
}
