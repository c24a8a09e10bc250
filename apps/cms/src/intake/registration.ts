import type { Config, Endpoint } from 'payload'
import { readEndpoint } from './endpoints/read.ts'
import { saveEndpoint } from './endpoints/save.ts'
import { intakePath } from './view/path.ts'

/** What the desk's configuration takes from the intake. */
export const intakeEndpoints: Endpoint[] = [readEndpoint, saveEndpoint]

export const intakeComponents = {
  beforeNavLinks: ['/intake/view/IntakeNavLink.tsx#IntakeNavLink'],
  views: { intake: { Component: '/intake/view/IntakeView.tsx#IntakeView', path: intakePath } },
} satisfies NonNullable<Config['admin']>['components']
