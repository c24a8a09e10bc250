/** Titles of feeds. */
export const feedWording = {
  title: (site: string, conditions: string[]) => [site, conditions.join(' · ') || '最新公开'].join('：'),
  words: (q: string) => `“${q}”`,
  year: (year: number) => `${year} 年`,
  from: (day: string) => `${day} 起`,
  to: (day: string) => `${day} 止`,
  marked: (validity: string, title: string) => `【${validity}】${title}`,
} as const
