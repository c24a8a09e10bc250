/**
 * Shares reads that are under way: whoever asks the same while an answer is on its way gets that answer. When a record
 * that everybody opens leaves the caches in front, it is read once and not a hundred times. Nothing is kept once the
 * answer is there, so an answer is never older than the time of one read.
 */
export function shared<A extends readonly unknown[], T>(
  read: (...asked: A) => Promise<T>,
  key: (...asked: A) => string = (...asked) => JSON.stringify(asked),
): (...asked: A) => Promise<T> {
  const underWay = new Map<string, Promise<T>>()
  return (...asked) => {
    const place = key(...asked)
    const known = underWay.get(place)
    if (known !== undefined) return known
    const answer = read(...asked).finally(() => underWay.delete(place))
    underWay.set(place, answer)
    return answer
  }
}
