import { intakeWording } from '../../wording/intake.ts'

/** A line after this many files where nobody watches a terminal. */
const LINE_EVERY = 50

export type Progress = {
  /** After each file. */
  show(done: number, failed: number): void
  /** Leaves the terminal on a fresh line. */
  end(): void
}

/** Tells on `stream` how far a run is: one line that is rewritten on a terminal, a line now and then in a log. */
export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  const line = (done: number, failed: number) => intakeWording.command.progress(done, total, failed)
  if (stream.isTTY) {
    return {
      show: (done, failed) => stream.write(`\r${line(done, failed)}\x1b[K`),
      end: () => stream.write('\n'),
    }
  }
  return {
    show: (done, failed) => {
      if (done % LINE_EVERY === 0) stream.write(`${line(done, failed)}\n`)
    },
    end: () => {},
  }
}
