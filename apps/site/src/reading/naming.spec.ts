import { expect, test } from 'vitest'
import { subjectBeside } from './naming.ts'

test.each([
  ['对市“两会”期间代表所提建议的答复', '增加社区老年食堂', '增加社区老年食堂'],
  ['关于增加社区老年食堂的建议的答复', '增加社区老年食堂', null],
  ['一份答复', null, null],
])('%s about %s', (title, subject, beside) => expect(subjectBeside({ title, subject })).toBe(beside))
