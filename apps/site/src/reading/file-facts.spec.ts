import { expect, test } from 'vitest'
import { fileSize, fileType } from './file-facts.ts'

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1024, '1.0 KB'],
  [18_432, '18 KB'],
  [1_023_999, '1.0 MB'],
  [5_452_595, '5.2 MB'],
])('%i bytes are %s', (bytes, size) => expect(fileSize(bytes)).toBe(size))

test.each([
  ['方案.docx', 'DOCX'],
  ['方案..doc', 'DOC'],
  ['没有后缀', '文件'],
  ['怪.后缀', '文件'],
])('%s is of type %s', (name, type) => expect(fileType({ name, mime: '', bytes: 0, sha256: '' })).toBe(type))
