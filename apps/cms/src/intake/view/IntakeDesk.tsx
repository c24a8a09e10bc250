'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { type ReactNode, useRef, useState } from 'react'
import { intakeWording } from '../../wording/intake.ts'
import { type Item, isReady } from './items.ts'
import { PageCard } from './PageCard.tsx'
import { SourceForm } from './SourceForm.tsx'
import { readSource, type Source, saveSource } from './sending.ts'
import './intake.css'

const { view } = intakeWording

/** The intake desk: pages are read one after another, checked by eye, then filed as drafts. */
export function IntakeDesk(): ReactNode {
  const { config } = useConfig()
  const api = config.routes.api
  const [items, setItems] = useState<Item[]>([])
  const [progress, setProgress] = useState<{ done: number; total: number; label: string } | null>(null)
  const lastKey = useRef(0)
  const isBusy = progress !== null
  const put = (item: Item): void =>
    setItems((all) => all.map((other) => (other.key === item.key ? item : other)))

  /** Runs `step` over pages one after another and says how far it is. */
  const each = async (label: string, work: Item[], step: (item: Item) => Promise<void>): Promise<void> => {
    for (const [done, item] of work.entries()) {
      setProgress({ done, total: work.length, label })
      await step(item)
    }
    setProgress(null)
  }

  const read = (sources: Source[]): Promise<void> => {
    const added = sources.map((source): Item => {
      lastKey.current += 1
      return { key: lastKey.current, source, page: null, message: null, state: 'reading' }
    })
    setItems((all) => [...added, ...all.filter((item) => item.state === 'saved' || isReady(item))])
    return each(view.reading, added, async (item) => {
      const sent = await readSource(api, item.source)
      put({
        ...item,
        state: 'read',
        page: sent.ok ? sent.answer : null,
        message: sent.ok ? null : sent.message,
      })
    })
  }

  const save = (work: Item[]): Promise<void> =>
    each(view.saving, work, async (item) => {
      put({ ...item, state: 'saving' })
      const sent = await saveSource(api, item.source)
      if (!sent.ok) return put({ ...item, state: 'read', message: sent.message })
      put({ ...item, state: 'saved', message: null, ...sent.answer })
      if (items.length === 1) window.location.assign(sent.answer.path)
    })

  const ready = items.filter(isReady)
  return (
    <div className="yl-intake">
      <SourceForm isBusy={isBusy} onSources={read} />
      <div aria-live="polite" className="yl-intake__status" role="status">
        {progress !== null && (
          <>
            <span>{view.progress(progress.label, progress.done + 1, progress.total)}</span>
            <progress max={progress.total} value={progress.done} />
          </>
        )}
        {progress === null && items.length > 0 && <span>{view.waiting(ready.length, items.length)}</span>}
        {ready.length > 1 && (
          <Button disabled={isBusy} margin={false} onClick={() => save(ready)} type="button">
            {view.saveAll(ready.length)}
          </Button>
        )}
      </div>
      {items.map((item) => (
        <PageCard item={item} key={item.key} onSave={() => save([item])} />
      ))}
    </div>
  )
}
