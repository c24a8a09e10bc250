import { type BodyRef, type Organisation, paths, type SiteSettings } from '@yanlu/model'
import { publicAddress } from '../../query/public-address.ts'

/** A body as another description names it. */
export const bodyLd = (body: BodyRef | null) =>
  body === null
    ? null
    : {
        '@type': 'GovernmentOrganization',
        '@id': body.code === null ? null : publicAddress(paths.organisation(body.code)),
        name: body.name,
        identifier: body.code,
      }

/** The page of a body: all its names, what it came from and what took its place (Dublin Core: schema.org has no word). */
export function organisationLd({ code, name, names, predecessors, successors }: Organisation) {
  const others = names.flatMap((dated) => [dated.name, ...dated.short]).filter((other) => other !== name)
  const address = publicAddress(paths.organisation(code))
  return {
    '@type': 'GovernmentOrganization',
    '@id': address,
    url: address,
    name,
    alternateName: [...new Set(others)],
    identifier: {
      '@type': 'PropertyValue',
      propertyID: code.length === 18 ? '统一社会信用代码' : '组织机构代码',
      value: code,
    },
    'dcterms:replaces': predecessors.map(bodyLd),
    'dcterms:isReplacedBy': successors.map(bodyLd),
  }
}

/** The home page: the site, who runs it, and how to search it. */
export const websiteLd = ({ name, organiser, contact }: SiteSettings) => ({
  '@type': 'WebSite',
  '@id': publicAddress(paths.home()),
  url: publicAddress(paths.home()),
  name,
  inLanguage: 'zh-CN',
  publisher:
    organiser === null
      ? null
      : {
          '@type': 'GovernmentOrganization',
          name: organiser,
          telephone: contact.phone,
          email: contact.email,
          address: contact.address,
        },
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${publicAddress(paths.search())}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
})

/** Where a page stands. */
export const breadcrumbLd = (steps: readonly { href: string; label: string }[]) => ({
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ href, label }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: publicAddress(href),
  })),
})
