import { expect, test } from 'vitest'
import { icalendar } from './icalendar.ts'

const event = {
  uid: 'a-starts@yanlu.example',
  day: '2026-12-01',
  stamp: '2026-11-20T08:00:00.000Z',
  summary: '施行：甲,乙;丙\\丁\n戊\u0007',
  description: '关于'.repeat(60),
  url: 'https://yanlu.example/policies/1/2',
}

test('lines end in CRLF, have at most 75 octets, and unfold to what was said', () => {
  const file = icalendar('政策日历', [event])
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = file.split('\r\n').slice(0, -1)
  for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const unfolded = file.replaceAll('\r\n ', '').split('\r\n')
  expect(unfolded).toContain(`DESCRIPTION:${'关于'.repeat(60)}`)
  expect(unfolded).toContain('SUMMARY:施行：甲\\,乙\\;丙\\\\丁\\n戊 ')
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20261201')
  expect(unfolded).toContain('DTSTAMP:20261120T080000Z')
})

test('a calendar without events is a calendar', () =>
  expect(icalendar('空', []).split('\r\n').at(-2)).toBe('END:VCALENDAR'))
