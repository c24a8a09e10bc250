/** The `<title>` of a page: what it is, then the site's name. */
export const pageTitle = (title: string, siteName: string): string => `${title} - ${siteName}`
