import { finderWording as wording } from '../../wording/finder.ts'
import type { PagingView } from './view.ts'

export function Paging({ paging: { previous, next, pages } }: { paging: PagingView }) {
  return (
    <nav className="paging" aria-label={wording.pages}>
      {previous !== null && (
        <a className="paging__step" rel="prev" href={previous}>
          {wording.previous}
        </a>
      )}
      <ol>
        {pages.map(({ page, href, current, afterGap }) => (
          <li key={page} className={afterGap ? 'paging__gap' : undefined}>
            <a href={href} aria-label={wording.page(page)} aria-current={current ? 'page' : undefined}>
              {page}
            </a>
          </li>
        ))}
      </ol>
      {next !== null && (
        <a className="paging__step" rel="next" href={next}>
          {wording.next}
        </a>
      )}
    </nav>
  )
}
