'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'
import { intakeWording } from '../../wording/intake.ts'
import { fieldRows } from '../field-rows.ts'
import type { ReadAnswer } from './answers.ts'
import type { Item } from './items.ts'

const { view, severities, noFindings, labels } = intakeWording
const order = ['error', 'warning', 'info'] as const

/** One page: what was read from it beside what was noticed, and the button that files it. */
export function PageCard({ item, onSave }: { item: Item; onSave(): void }): ReactNode {
  const id = useId()
  return (
    <article aria-labelledby={id} className="yl-intake__page">
      <header className="yl-intake__page-head">
        <h2 id={id}>{item.source.name}</h2>
        <PageState item={item} onSave={onSave} />
      </header>
      {item.page !== null && <PageContent page={item.page} />}
    </article>
  )
}

function PageState({ item, onSave }: { item: Item; onSave(): void }): ReactNode {
  if (item.state === 'reading') return <p className="yl-intake__note">{view.reading}</p>
  if (item.state === 'saving') return <p className="yl-intake__note">{view.saving}</p>
  if (item.state === 'saved') {
    return (
      <p className="yl-intake__note yl-intake__note--done">
        {view.saved[item.outcome]} <a href={item.path}>{view.openDraft}</a>
      </p>
    )
  }
  const earlier = item.page?.earlier ?? null
  const canSave = item.page !== null && (earlier === null || earlier.state === 'changed')
  return (
    <div className="yl-intake__actions">
      {item.message !== null && (
        <p className="yl-intake__note yl-intake__note--error" role="alert">
          {item.message}
        </p>
      )}
      {earlier !== null && (
        <p className="yl-intake__note yl-intake__note--known">
          {view.earlier[earlier.state]} <a href={earlier.path}>{view.openDraft}</a>
        </p>
      )}
      {canSave && (
        <Button margin={false} onClick={onSave} type="button">
          {view.save}
        </Button>
      )}
    </div>
  )
}

function PageContent({ page: { draft, statedNone } }: { page: ReadAnswer }): ReactNode {
  const findings = order.flatMap((severity) =>
    draft.findings.filter((finding) => finding.severity === severity),
  )
  return (
    <>
      <div className="yl-intake__columns">
        <section>
          <h3>{view.fields}</h3>
          <dl className="yl-intake__fields">
            {fieldRows(draft, statedNone).map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd className={value === null ? 'yl-intake__absent' : ''}>{value ?? view.absent}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className="desk-findings">
          <h3>
            {labels.findings} <span className="yl-intake__count">{findings.length}</span>
          </h3>
          {findings.length === 0 && <p className="yl-intake__note">{noFindings}</p>}
          <ul>
            {findings.map(({ severity, code, message, excerpt }, at) => (
              <li className={`desk-finding desk-finding--${severity}`} key={`${code}-${at}`}>
                <span className="desk-finding__severity">{severities[severity]}</span>
                <span>{message}</span>
                {excerpt !== null && <q className="desk-finding__excerpt">{excerpt}</q>}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <details className="yl-intake__body">
        <summary>{view.body(draft.sections.length)}</summary>
        {draft.sections.map(({ level, heading, text }, at) => (
          <div key={at}>
            {heading && <p className={`yl-intake__heading yl-intake__heading--${level}`}>{heading}</p>}
            {text && <p className="yl-intake__paragraph">{text}</p>}
          </div>
        ))}
      </details>
    </>
  )
}
