import { createWriter, noWords, projectionVersion } from '@yanlu/search'
import { describe, expect } from 'vitest'
import { publishingOf, startOutbox } from '../../src/publishing/index.ts'
import { rebuildIfOutdated } from '../../src/publishing/outdated.ts'
import { rebuildState, runRebuild } from '../../src/publishing/rebuild.ts'
import { indexNumber, published } from '../desk/records.ts'
import { type House, test } from './house.ts'

const writerOf = (house: House) => publishingOf(house.payload).publisher.writer

/** Builds the index as another version of the software would. */
const buildAsAnother = async ({ search }: House) => {
  const other = createWriter({ url: search.url, key: search.writeKey }, 'another version')
  await other.rebuild((async function* () {})(), noWords)
}

describe('after an update of the software', () => {
  test('an index of this version stays as it is', async ({ house }) => {
    await rebuildIfOutdated(house.payload, publishingOf(house.payload).publisher)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'idle' })
  })

  test('an index of another one is built anew once, by the job of the button', async ({ house }) => {
    const { publisher } = publishingOf(house.payload)
    await buildAsAnother(house)
    await rebuildIfOutdated(house.payload, publisher)
    await rebuildIfOutdated(house.payload, publisher)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'waiting' })
    await runRebuild(house.payload)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'done' })
    expect(await writerOf(house).builtBy()).toBe(projectionVersion)
    await rebuildIfOutdated(house.payload, publisher)
    expect(await rebuildState(house.payload)).toMatchObject({ state: 'done' })
  })

  test('the desk sees to it when it starts', async ({ house }) => {
    await published(house, 'replies', { indexNumber: indexNumber() })
    await buildAsAnother(house)
    const stop = startOutbox(house.payload)
    try {
      await expect.poll(() => writerOf(house).builtBy(), { timeout: 40_000 }).toBe(projectionVersion)
      await expect.poll(() => house.search.count('documents')).toBe(1)
    } finally {
      stop()
    }
  })
})
