/** Why the server cannot be started, as a sentence that says what to do. */
export class StartFailure extends Error {
  readonly code = 'search_start_failed'
}

/** Turns what Meilisearch wrote before it stopped into a {@link StartFailure}. */
export function explainExit(output: string, code: number | null, folder: string): StartFailure {
  if (/address (already )?in use/i.test(output)) return portInUse('the port')
  if (/incompatible with your current engine|database version|version file/i.test(output))
    return new StartFailure(
      `The data in ${folder} were written by another version of Meilisearch. Everything in them can be rebuilt: move the folder away, start again and run pnpm reindex.`,
    )
  return new StartFailure(`Meilisearch stopped while starting (code ${code}): ${output.trim().slice(-2000)}`)
}

/** A sentence for a port that somebody else listens on. */
export const portInUse = (port: number | 'the port'): StartFailure =>
  new StartFailure(
    `${port === 'the port' ? 'The port' : `Port ${port}`} on 127.0.0.1 is in use. Stop the program that listens there, or set SEARCH_PORT to another port.`,
  )
