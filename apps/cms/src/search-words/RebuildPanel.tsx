'use client'
import { Button, useAuth } from '@payloadcms/ui'
import { hasRole } from '../access/roles.ts'
import type { User } from '../payload-types.ts'
import { rebuildWording } from '../wording/globals.ts'
import { useRebuild } from './useRebuild.ts'

/** The button 重建检索索引 with what became of the last click, whoever made it. */
export const RebuildPanel = () => {
  const { user } = useAuth<User>()
  const { said, underWay, sentence, begin } = useRebuild()
  return (
    <section className="desk-rebuild" aria-labelledby="rebuild-index">
      <h3 id="rebuild-index">{rebuildWording.title}</h3>
      <p>{rebuildWording.explain}</p>
      <p role="status">
        {sentence}
        {said?.message ? ` ${said.message}` : null}
      </p>
      {hasRole(user, 'administrator', 'publisher') ? (
        <Button
          buttonStyle="secondary"
          type="button"
          disabled={underWay || said === undefined}
          onClick={() => void begin()}
        >
          {underWay ? rebuildWording.busy : rebuildWording.title}
        </Button>
      ) : null}
    </section>
  )
}
