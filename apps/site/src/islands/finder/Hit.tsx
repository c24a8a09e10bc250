import { finderWording as wording } from '../../wording/finder.ts'
import type { HitView } from './view.ts'

/** One result; each passage leads to its paragraph. */
export function Hit({ hit }: { hit: HitView }) {
  const { validity, successor, passages } = hit
  return (
    <article className="result">
      <p className="result__facts">
        <span className="kind">{hit.kind}</span>
        {hit.issuingBody !== null && (
          <span>
            {hit.issuingBody}
            {hit.bodyRelation}
          </span>
        )}
        {hit.day !== null && <time dateTime={hit.day}>{hit.day}</time>}
        {validity !== null && (
          <span className={`validity validity--${validity.status.replace('_', '-')}`}>{validity.label}</span>
        )}
      </p>
      <h3 className="result__title">
        <a href={hit.href}>
          <Marked html={hit.titleHtml} />
        </a>
      </h3>
      {hit.subject !== null && <p className="result__subject">{hit.subject}</p>}
      {successor !== null && (
        <p className="successor">
          <span>{`${wording.replacedBy}：`}</span>
          {successor.href === null ? successor.label : <a href={successor.href}>{successor.label}</a>}
        </p>
      )}
      {passages.length > 0 ? (
        <ul className="passages">
          {passages.map(({ href, heading, html }) => (
            <li key={href}>
              <a href={href}>
                {heading !== null && <span className="passages__heading">{heading}</span>}
                <Marked html={html} />
              </a>
            </li>
          ))}
        </ul>
      ) : (
        hit.summary !== null && <p className="result__summary">{hit.summary}</p>
      )}
      {hit.numbers.length > 0 && (
        <p className="result__numbers number">
          {hit.numbers.map((number) => (
            <span key={number}>{number}</span>
          ))}
        </p>
      )}
    </article>
  )
}

/** The server has let nothing but `<mark>` into it (reading/marked.ts). */
const Marked = ({ html }: { html: string }) => <span dangerouslySetInnerHTML={{ __html: html }} />
