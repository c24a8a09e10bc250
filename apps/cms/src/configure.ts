import { join } from 'node:path'
import { zh } from '@payloadcms/translations/languages/zh'
import type { Config } from 'payload'
import sharp from 'sharp'
import { attachments } from './collections/Attachments/index.ts'
import { Cases } from './collections/Cases/index.ts'
import { IssuedNumbers } from './collections/IssuedNumbers/index.ts'
import { Organisations } from './collections/Organisations/index.ts'
import { Policies } from './collections/Policies/index.ts'
import { Proposals } from './collections/Proposals/index.ts'
import { Replies } from './collections/Replies/index.ts'
import { users } from './collections/Users/index.ts'
import { databaseAdapter } from './database.ts'
import type { Env } from './env.ts'

/** The whole desk for one environment. Tests call it with a database of their own. */
export const configure = (env: Env): Config => ({
  serverURL: env.cmsUrl,
  csrf: [env.cmsUrl],
  cors: [],
  secret: env.secret,
  db: databaseAdapter(env.databaseUrl),
  collections: [
    Replies,
    Policies,
    Cases,
    Proposals,
    Organisations,
    attachments(join(env.dataDir, 'cms', 'attachments')),
    users({ secure: env.cmsUrl.startsWith('https:') }),
    IssuedNumbers,
  ],
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh } },
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  sharp,
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    meta: { titleSuffix: ' · 言路', defaultOGImageType: 'off' },
    timezones: {
      defaultTimezone: 'Asia/Shanghai',
      supportedTimezones: [{ label: '北京时间', value: 'Asia/Shanghai' }],
    },
    importMap: { baseDir: join(process.cwd(), 'src') },
  },
  typescript: {
    outputFile: join(process.cwd(), 'src/payload-types.ts'),
    autoGenerate: false,
    strictDraftTypes: true,
  },
})
