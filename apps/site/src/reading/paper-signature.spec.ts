import { expect, test } from 'vitest'
import { lift } from '../../tests/fixtures/policies.ts'
import { fullReply, replyWithGaps } from '../../tests/fixtures/replies.ts'
import { reply } from '../../tests/fixtures/writing.ts'
import { paperSignature } from './paper-signature.ts'

const name = '临溪市民政局'
const ending = (text: string, told: Parameters<typeof reply>[0] | object = {}) => {
  const record = reply({
    indexNumber: '731520035/2024-00099',
    title: '对建议的答复',
    issuingBody: { code: '731520035', name },
    writtenOn: '2024-05-09',
    ...told,
    text,
  })
  return paperSignature(record, record.body)
}

test('body and day of the metadata, where the text ends without them', () => {
  expect(paperSignature(replyWithGaps, replyWithGaps.body)).toEqual({ by: name, on: '2024-05-29' })
  expect(ending('2024年5月9日我局召开了会议。\n感谢您的关心。')).toEqual({ by: name, on: '2024-05-09' })
})

test('nothing that the text says itself', () => {
  expect(ending(`感谢您的关心。\n${name}\n2024年5月9日`)).toBeNull()
  expect(ending(`感谢您的关心。\n临溪市 民政局\n二〇二四年五月九日`)).toBeNull()
  expect(ending(`感谢您的关心。\n${name}　2024 年 5 月 9 日\n联系人 民政科`)).toBeNull()
  expect(ending(`感谢您的关心。\n${name}`)).toEqual({ by: null, on: '2024-05-09' })
})

test('nothing that nobody knows, nothing beside a signature, nothing under what is no reply', () => {
  expect(ending('感谢。', { issuingBody: null, writtenOn: null })).toBeNull()
  expect(ending('感谢。', { writtenOn: null })).toEqual({ by: name, on: null })
  expect(ending('感谢。', { issuingBody: null })).toEqual({ by: null, on: '2024-05-09' })
  expect(paperSignature(fullReply, fullReply.body)).toBeNull()
  expect(paperSignature({ ...lift, signedBy: null }, lift.body)).toBeNull()
})
