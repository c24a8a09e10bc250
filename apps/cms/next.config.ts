import { resolve } from 'node:path'
import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const root = resolve(import.meta.dirname, '../..')

/** The desk is an inner application: nobody frames it, nothing is fetched from elsewhere, nothing is indexed. */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
  {
    key: 'Content-Security-Policy',
    // Next and Payload write inline scripts and styles without a nonce; everything else stays at home.
    value:
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
      "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  },
]

const config: NextConfig = {
  poweredByHeader: false,
  images: { unoptimized: true },
  // The desk sends whole forms to its server functions; the longest documents exceed Next's one megabyte.
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
  // Types are checked by `pnpm typecheck`, once, for tests and commands too.
  typescript: { ignoreBuildErrors: true },
  transpilePackages: ['@yanlu/intake', '@yanlu/model', '@yanlu/search'],
  turbopack: { root },
  outputFileTracingRoot: root,
  headers: async () =>
    process.env.NODE_ENV === 'production' ? [{ source: '/:path*', headers: securityHeaders }] : [],
  rewrites: async () => [
    { source: '/healthz', destination: '/api/healthz' },
    { source: '/readyz', destination: '/api/readyz' },
  ],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
}

export default withPayload(config, { devBundleServerPackages: false })
