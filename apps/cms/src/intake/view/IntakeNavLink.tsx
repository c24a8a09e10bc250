'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { intakeWording } from '../../wording/intake.ts'
import { intakePath } from './path.ts'
import './intake.css'

/** 采集 at the top of the menu, in the form of Payload's own links. */
export function IntakeNavLink(): ReactNode {
  const { config } = useConfig()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: intakePath })
  const isHere = usePathname() === href
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link yl-intake__nav"
      href={href}
      id="nav-intake"
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{intakeWording.view.title}</span>
    </Link>
  )
}
