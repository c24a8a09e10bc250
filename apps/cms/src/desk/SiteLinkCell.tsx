import type { DefaultServerCellComponentProps } from 'payload'

/** A path of the public site in a list, as a link there. */
export const SiteLinkCell = ({ cellData, siteUrl }: DefaultServerCellComponentProps & { siteUrl: string }) =>
  typeof cellData === 'string' ? (
    <a className="desk-site-link" href={`${siteUrl}${cellData}`} target="_blank" rel="noreferrer">
      {cellData}
    </a>
  ) : null
