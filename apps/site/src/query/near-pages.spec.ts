import { expect, test } from 'vitest'
import { nearPages } from './near-pages.ts'

test.each([
  [1, 1, [1]],
  [1, 9, [1, 2, 9]],
  [5, 9, [1, 4, 5, 6, 9]],
  [9, 9, [1, 8, 9]],
  [40, 3, [1, 2, 3]],
])('page %i of %i', (page, pages, near) => expect(nearPages(page, pages)).toEqual(near))
