import { join } from 'node:path'
import { zh } from '@payloadcms/translations/languages/zh'
import type { CollectionConfig, Config } from 'payload'
import sharp from 'sharp'
import { capReads } from './access/capReads.ts'
import { attachments } from './collections/Attachments/index.ts'
import { Cases } from './collections/Cases/index.ts'
import { IssuedNumbers } from './collections/IssuedNumbers/index.ts'
import { Organisations } from './collections/Organisations/index.ts'
import { Policies } from './collections/Policies/index.ts'
import { Proposals } from './collections/Proposals/index.ts'
import { Replies } from './collections/Replies/index.ts'
import { reports } from './collections/Reports/index.ts'
import { Revisions } from './collections/Revisions/index.ts'
import { unanswered } from './collections/Unanswered/index.ts'
import { users } from './collections/Users/index.ts'
import { databaseAdapter, migrateOutsideProduction } from './database.ts'
import { linkToSite } from './desk/publicAddress.ts'
import { MAX_UPLOAD } from './endpoints/limitBody.ts'
import { speakChinese } from './endpoints/speakChinese.ts'
import type { Env } from './env.ts'
import { refuseWrongTypes } from './fields/refuseWrongTypes.ts'
import { isGated } from './gate/stored.ts'
import { SearchWords } from './globals/SearchWords.ts'
import { Site } from './globals/Site.ts'
import { healthEndpoints } from './health/endpoints.ts'
import { intakeComponents, intakeEndpoints } from './intake/registration.ts'
import { noMail } from './no-mail.ts'
import { publishing } from './publishing/index.ts'
import type { Publisher } from './publishing/sync.ts'
import { withdrawEndpoint } from './publishing/withdraw.ts'
import { deskWording } from './wording/desk.ts'
import { ownWords } from './wording/payload.ts'

/** What every collection gets: capped reads, types looked at before anything is written, and those behind the gate the endpoint for withdrawing. */
const withHouseRules = (
  collection: CollectionConfig,
  publisher: Publisher,
  siteUrl: string,
): CollectionConfig => ({
  ...collection,
  admin: { ...linkToSite(collection, siteUrl), hideAPIURL: true },
  endpoints: [
    ...(collection.endpoints || []),
    ...(isGated(collection.slug) ? [withdrawEndpoint(collection.slug, publisher)] : []),
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [capReads, refuseWrongTypes, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

/** The whole desk for one environment. Tests call it with a database of their own. */
export const configure = (env: Env): Config => {
  const uploads = join(env.dataDir, 'cms', 'attachments')
  const publish = publishing(env, uploads)
  const collections = [
    Replies,
    Policies,
    Cases,
    Proposals,
    Organisations,
    attachments(uploads),
    reports({ siteUrl: env.siteUrl, secret: env.secret }),
    unanswered(),
    users({ secure: env.cmsUrl.startsWith('https:') }),
    IssuedNumbers,
    Revisions,
  ]
  return {
    serverURL: env.cmsUrl,
    csrf: [env.cmsUrl],
    cors: [],
    secret: env.secret,
    db: databaseAdapter(env.databaseUrl),
    ...(env.production ? {} : { onInit: migrateOutsideProduction }),
    collections: collections.map((collection) => withHouseRules(collection, publish.publisher, env.siteUrl)),
    globals: [Site, SearchWords],
    endpoints: [...healthEndpoints(publish.publisher.writer), ...intakeEndpoints],
    hooks: { afterError: [speakChinese] },
    jobs: publish.jobs,
    email: noMail,
    custom: { publishing: publish },
    upload: { limits: { fileSize: MAX_UPLOAD }, abortOnLimit: true },
    i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh }, translations: { zh: ownWords } },
    graphQL: { disable: true },
    telemetry: false,
    defaultDepth: 1,
    maxDepth: 3,
    sharp,
    admin: {
      user: 'users',
      avatar: 'default',
      dateFormat: 'yyyy-MM-dd HH:mm',
      meta: {
        titleSuffix: ` · ${deskWording.name}`,
        description: deskWording.place,
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
        openGraph: { siteName: deskWording.name, description: deskWording.place },
        defaultOGImageType: 'off',
      },
      timezones: {
        defaultTimezone: 'Asia/Shanghai',
        supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
      },
      components: {
        ...intakeComponents,
        afterLogin: ['/desk/ForgottenPassword.tsx#ForgottenPassword'],
        graphics: { Logo: '/desk/Logo.tsx#Logo', Icon: '/desk/Icon.tsx#Icon' },
        views: { ...intakeComponents.views, dashboard: { Component: '/desk/Dashboard.tsx#Dashboard' } },
      },
      importMap: { baseDir: join(process.cwd(), 'src') },
    },
    typescript: {
      outputFile: join(process.cwd(), 'src/payload-types.ts'),
      autoGenerate: false,
      strictDraftTypes: true,
    },
  }
}
