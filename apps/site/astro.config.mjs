import node from '@astrojs/node'
import react from '@astrojs/react'
import { defineConfig, passthroughImageService } from 'astro/config'

/**
 * The adapter with our own front door: `src/server/main.ts` refuses malformed requests in plain words, serves the built
 * assets, and stops gracefully. The adapter's own server does none of the three.
 */
function nodeWithOwnDoor() {
  const adapter = node({ mode: 'middleware', bodySizeLimit: 65_536 })
  const done = adapter.hooks['astro:config:done']
  return {
    ...adapter,
    hooks: {
      ...adapter.hooks,
      'astro:config:done': (options) =>
        done({
          ...options,
          setAdapter: (settings) =>
            options.setAdapter({
              ...settings,
              serverEntrypoint: new URL('./src/server/main.ts', import.meta.url),
            }),
        }),
    },
  }
}

export default defineConfig({
  output: 'server',
  trailingSlash: 'never',
  compressHTML: true,
  fetchFile: null,
  session: false,
  // There is no session that another site could misuse, and behind a proxy with TLS the check refuses our own form.
  security: { checkOrigin: false },
  // For `astro dev` only; the built server reads its own environment (src/env.ts).
  server: { host: '127.0.0.1', port: Number(process.env.SITE_PORT || 4321) },
  adapter: nodeWithOwnDoor(),
  // Islands live in src/islands; pages without one ship no script at all.
  integrations: [react({ include: ['**/islands/**'] })],
  image: { service: passthroughImageService() },
  markdown: { syntaxHighlight: false },
  // The Content-Security-Policy (src/middleware.ts) allows nothing inline.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
})
