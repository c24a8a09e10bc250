import { Gutter } from '@payloadcms/ui'
import { formatDateOnly, todayInShanghai } from '@yanlu/model'
import type { AdminViewServerProps } from 'payload'
import { intakePath } from '../intake/view/path.ts'
import { rebuildState } from '../publishing/rebuild.ts'
import { outboxStatus } from '../publishing/status.ts'
import { RebuildProgress } from '../search-words/RebuildProgress.tsx'
import { collectionWording } from '../wording/collections.ts'
import { deskWording } from '../wording/desk.ts'
import { intakeWording } from '../wording/intake.ts'
import { momentInShanghai } from './moments.ts'
import { ReportsCard } from './ReportsCard.tsx'
import { UnansweredCard } from './UnansweredCard.tsx'
import { openDrafts, submittedRecords, type WaitingRecord } from './waiting.ts'

const duration = (seconds: number): string => {
  if (seconds < 120) return deskWording.seconds(seconds)
  if (seconds < 7200) return deskWording.minutes(Math.round(seconds / 60))
  return deskWording.hours(Math.round(seconds / 3600))
}

const shortcuts = ['replies', 'policies', 'cases', 'proposals', 'organisations'] as const

const Records = ({ records, empty, reader }: { records: WaitingRecord[]; empty: string; reader: string }) =>
  records.length === 0 ? (
    <p className="desk-quiet">{empty}</p>
  ) : (
    <ul className="desk-list">
      {records.map(({ href, kind, title, updatedAt, editor, findings, withdrawn, returned }) => (
        <li key={href}>
          <a href={href}>{title}</a>
          {returned ? (
            <span className="desk-list__line desk-hint">
              {deskWording.returned(returned.reason)}
              {deskWording.returnedBy(returned.by, momentInShanghai(returned.at))}
            </span>
          ) : null}
          <span className="desk-list__about">
            <span>{kind}</span>
            {editor ? <span>{deskWording.editedBy(editor.name)}</span> : null}
            <time dateTime={updatedAt}>{momentInShanghai(updatedAt)}</time>
            {withdrawn ? <span className="desk-tag">{deskWording.states.withdrawn}</span> : null}
            {findings > 0 ? <span className="desk-tag">{deskWording.findings(findings)}</span> : null}
            {editor?.id === reader ? <span className="desk-tag">{deskWording.own}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  )

/** The first page of the desk: what waits for a publisher, what waits for an editor, and whether the site is up to date. */
export const Dashboard = async ({ initPageResult }: AdminViewServerProps) => {
  const { payload, user } = initPageResult.req
  const admin = payload.config.routes.admin
  if (!user) return null
  const [submitted, drafts, outbox, rebuild] = await Promise.all([
    submittedRecords(payload),
    openDrafts(payload),
    outboxStatus(payload),
    rebuildState(payload),
  ])
  const isRebuilt = rebuild.state === 'idle' || rebuild.state === 'done'
  return (
    <Gutter className="desk-dashboard">
      <header>
        <h1>{deskWording.greeting(user.name)}</h1>
        <p className="desk-quiet">{deskWording.today(formatDateOnly(todayInShanghai(new Date())))}</p>
        <nav className="desk-shortcuts" aria-label={deskWording.shortcuts}>
          <a className="desk-shortcuts__main" href={`${admin}${intakePath}`}>
            {intakeWording.view.title}
          </a>
          {shortcuts.map((slug) => (
            <a key={slug} href={`${admin}/collections/${slug}`}>
              {collectionWording[slug].plural}
            </a>
          ))}
        </nav>
      </header>
      <section className="desk-card desk-card--wide" aria-labelledby="desk-submitted">
        <h2 id="desk-submitted">{deskWording.toPublish}</h2>
        <Records records={submitted} empty={deskWording.toPublishEmpty} reader={user.id} />
      </section>
      <section className="desk-card" aria-labelledby="desk-outbox">
        <h2 id="desk-outbox">{deskWording.outbox}</h2>
        {outbox.waiting === 0 ? (
          <p className="desk-quiet">{deskWording.outboxEmpty}</p>
        ) : (
          <>
            <p className="desk-figure">{deskWording.outboxWaiting(outbox.waiting)}</p>
            <p className="desk-quiet">{deskWording.outboxOldest(duration(outbox.oldestSeconds))}</p>
            {outbox.lastError ? (
              <p className="desk-hint">{deskWording.outboxError(outbox.lastError)}</p>
            ) : null}
          </>
        )}
        {isRebuilt ? null : <RebuildProgress first={rebuild} />}
      </section>
      <section className="desk-card" aria-labelledby="desk-drafts">
        <h2 id="desk-drafts">{deskWording.drafts}</h2>
        <Records records={drafts} empty={deskWording.draftsEmpty} reader="" />
      </section>
      <ReportsCard payload={payload} />
      <UnansweredCard payload={payload} />
    </Gutter>
  )
}
