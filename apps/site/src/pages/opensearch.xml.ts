import { paths } from '@yanlu/model'
import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { element, xmlDocument, xmlText } from '../feeds/xml.ts'
import { publicAddress } from '../query/public-address.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { siteWording as wording } from '../wording/site.ts'

/** OpenSearch 1.1 allows a short name of at most 16 characters. */
const SHORT = 16

/** Lets a browser search this site from its address bar. */
export const GET: APIRoute = async () => {
  const { name } = await siteSettings()
  const text = (tag: string, value: string) => element(tag, {}, [xmlText(value)])
  const url = (type: string, template: string) => element('Url', { type, template })
  const terms = (path: string) => `${publicAddress(path)}?q={searchTerms}`
  const root = element('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    text('ShortName', [...name].slice(0, SHORT).join('')),
    text('Description', wording.searchLabel),
    text('InputEncoding', 'UTF-8'),
    text('Language', 'zh-CN'),
    element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, [publicAddress('/favicon.svg')]),
    url('text/html', terms(paths.search())),
    url('application/atom+xml', terms(paths.atom())),
    element('Url', {
      type: 'application/opensearchdescription+xml',
      rel: 'self',
      template: publicAddress(paths.openSearch()),
    }),
  ])
  return new Response(xmlDocument(root), {
    headers: { 'content-type': 'application/opensearchdescription+xml', 'cache-control': caching.list },
  })
}
