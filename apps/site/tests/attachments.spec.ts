import { describe, expect, test } from 'vitest'
import { form, hostilePage, lostFile } from './fixtures/attachments.ts'
import { get, visit } from './house/visit.ts'

const address = ({ attachment: { sha256, name } }: typeof form, record = '731520019_2024-00118') =>
  `/files/${record}/${sha256}/${encodeURIComponent(name)}`

test('the record page links its files with type and size', async () => {
  const { page } = await visit('/replies/731520019/2024-00118')
  const links = [...page.querySelectorAll('.files a')].map((link) => link.getAttribute('href'))
  expect(links).toEqual([form, hostilePage, lostFile].map((file) => address(file)))
  expect(page.querySelector('.files li')?.textContent).toMatch(/DOC，\d+ KB/)
})

test('a file comes whole, as a download, under its own name', async () => {
  const response = await get(address(form))
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/msword')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  const disposition = response.headers.get('content-disposition') ?? ''
  expect(disposition).toMatch(/^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''/)
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(form.attachment.name)
  expect(Buffer.from(await response.arrayBuffer()).equals(form.bytes)).toBe(true)
})

test('an unchanged file is not sent again', async () => {
  const etag = (await get(address(form))).headers.get('etag') ?? ''
  const again = await get(address(form), { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('a web page among the files is never shown as one of ours', async () => {
  const { headers } = await get(address(hostilePage))
  expect(headers.get('content-type')).toBe('application/octet-stream')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[^"]*"; /)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('a file that the record lists but the folder lacks is a fault of ours, said plainly', async () => {
  const response = await get(address(lostFile))
  expect(response.status).toBe(503)
  expect(await response.text()).toContain('附件暂时无法')
})

describe('nothing else leaves the folder', () => {
  test.each([
    [address(form, '731520035_2024-20007'), 'the hash belongs to another record'],
    [address(form, '731520043_2023-00012'), 'the hash belongs to another kind of record'],
    [address(form).replace(/[^/]+$/, 'other.doc'), 'the name is another'],
    [address(form, 'case_2022-0001'), 'a case without files'],
    [`/files/731520019_2024-00118/${'0'.repeat(64)}/a.doc`, 'a hash nobody lists'],
    ['/files/731520019_2024-00118/..%2Fsearch%2Fmaster.key/x', 'a path'],
    ['/files/x/search/master.key', 'a path below'],
  ])('%s: %s', async (path) => expect((await get(path)).status).toBe(404))
})
