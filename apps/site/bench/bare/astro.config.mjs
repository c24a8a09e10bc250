import node from '@astrojs/node'
import { defineConfig } from 'astro/config'

// What the record page is measured against: Astro as it comes, with one page and nothing else.
export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  session: false,
  devToolbar: { enabled: false },
})
