'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useId, useRef, useState } from 'react'
import { intakeWording } from '../../wording/intake.ts'
import type { Source } from './sending.ts'

const { view } = intakeWording

/** Files to choose or to drop, and a box to paste text into. The browser's own file button would speak its own language. */
export function SourceForm({
  isBusy,
  onSources,
}: {
  isBusy: boolean
  onSources(sources: Source[]): void
}): ReactNode {
  const id = useId()
  const chooser = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const takeFiles = (files: FileList | null): void => {
    onSources([...(files ?? [])].map((file) => ({ name: file.name, file })))
    if (chooser.current) chooser.current.value = ''
  }
  return (
    <div className="yl-intake__sources">
      <section
        className="yl-intake__source"
        aria-label={view.files}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault()
          if (!isBusy) takeFiles(event.dataTransfer.files)
        }}
      >
        <p className="yl-intake__label">{view.files}</p>
        <p className="yl-intake__hint" id={`${id}-hint`}>
          {view.filesHint}
        </p>
        <input
          accept=".txt,.html,.htm,.docx"
          aria-describedby={`${id}-hint`}
          className="yl-intake__chooser"
          disabled={isBusy}
          id={`${id}-files`}
          multiple
          onChange={(event) => takeFiles(event.target.files)}
          ref={chooser}
          type="file"
        />
        <label className="yl-intake__drop" htmlFor={`${id}-files`}>
          {view.chooseFiles}
        </label>
      </section>
      <form
        className="yl-intake__source"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onSources([{ name: view.pasted, text }])
        }}
      >
        <label className="yl-intake__label" htmlFor={`${id}-text`}>
          {view.paste}
        </label>
        <textarea
          className="yl-intake__text"
          id={`${id}-text`}
          onChange={(event) => setText(event.target.value)}
          placeholder={view.pasteHint}
          rows={7}
          value={text}
        />
        <Button buttonStyle="secondary" disabled={isBusy || text.trim() === ''} margin={false} type="submit">
          {view.read}
        </Button>
      </form>
    </div>
  )
}
