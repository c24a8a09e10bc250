import type { APIRoute } from 'astro'
import { caching } from '../answers/caching.ts'
import { icalendar } from '../answers/icalendar.ts'
import { env } from '../env.ts'
import { publicAddress } from '../query/public-address.ts'
import { openCalendar } from '../reading/calendar.ts'
import { reader } from '../reading/reader.ts'
import { siteSettings } from '../reading/site-settings.ts'
import { calendarWording as wording } from '../wording/browse.ts'

/** The calendar for a calendar program: a year ahead, so that it is good for longer than the page. */
export const GET: APIRoute = async () => {
  const [{ name }, { entries }] = await Promise.all([
    siteSettings(),
    openCalendar(reader, { back: 30, ahead: 366 }),
  ])
  const host = new URL(env.siteUrl).hostname
  const events = entries.map(({ day, change, record }) => ({
    uid: `${record.id}-${change}@${host}`,
    day,
    stamp: record.updatedAt,
    summary: wording.event(change, record.title),
    description: [wording.eventNote(change), record.issuingBody, record.documentNumber]
      .filter((part) => part !== null)
      .join(' '),
    url: publicAddress(record.path),
  }))
  return new Response(icalendar(wording.file(name), events), {
    headers: { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': caching.list },
  })
}
