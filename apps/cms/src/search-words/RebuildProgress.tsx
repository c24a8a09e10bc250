'use client'
import type { RebuildState } from '../publishing/rebuild.ts'
import { rebuildWording } from '../wording/globals.ts'
import { useRebuild } from './useRebuild.ts'

/** On the first page: a rebuild of the index under way, or one that did not succeed. */
export const RebuildProgress = ({ first }: { first: RebuildState }) => {
  const { said, underWay, sentence } = useRebuild(first)
  return (
    <div className="desk-progress">
      <p role="status">{sentence}</p>
      {underWay && said ? (
        <>
          <progress
            aria-label={rebuildWording.title}
            max={said.total || 1}
            value={Math.min(said.written, said.total)}
          />
          <p className="desk-quiet">{rebuildWording.byItself}</p>
        </>
      ) : null}
    </div>
  )
}
