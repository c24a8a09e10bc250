import type { SearchWords } from '@yanlu/model'

/** For who has taught the search nothing. */
export const noWords: SearchWords = { synonyms: [], dictionary: [], stopWords: [] }

/**
 * What the search knows before any editor teaches it: few, because each pair that is not quite the same costs more than
 * it gives. Editors add to these.
 */
export const defaultWords: SearchWords = {
  synonyms: [
    ['公租房', '公共租赁住房'],
    ['电动车', '电动自行车', '电瓶车'],
    ['低保', '最低生活保障'],
    ['鞭炮', '烟花爆竹'],
    ['养狗', '养犬'],
    ['摆摊', '摊贩', '摊位'],
    ['公交车', '公交'],
    ['小学', '义务教育'],
    ['补贴', '补助', '资助'],
    ['淹水', '内涝', '积水', '易涝'],
    ['堵车', '拥堵'],
    ['托儿所', '托育', '托班', '托幼'],
    ['冬天', '冬季'],
    ['掏钱', '出钱', '出资'],
  ],
  dictionary: [],
  stopWords: [
    ...['请问', '想问一下', '咨询一下', '我想知道', '我想了解', '我想咨询', '我想问', '我想'],
    ...['怎么样', '怎么办', '怎么', '怎样', '如何', '为什么', '什么时候', '什么是', '是什么', '什么'],
    ...[
      '哪一年',
      '哪里',
      '哪儿',
      '哪些',
      '哪个',
      '多少钱',
      '多少',
      '多长时间',
      '多久',
      '几块钱',
      '几块',
      '几岁',
      '有没有',
      '能不能',
      '要不要',
    ],
    ...['找谁', '谁管', '谁来', '是谁', '管不管', '咋办', '咋弄', '怎么弄', '怎么搞', '还有没有', '会不会'],
    ...['行不行', '给不给', '好不好', '有啥', '为啥', '用不用'],
    ...['可不可以', '是不是', '是否', '需要', '没有', '我家'],
  ],
}

/**
 * Beside the synonyms, what means the same when one request is compared with another 同一事项. A search does not know
 * these: who looks for 多层住宅 does not look for 老旧小区.
 */
export const matterWords: SearchWords['synonyms'] = [
  [
    ...['老旧小区', '老小区', '旧小区', '旧住宅区', '老旧住宅', '老旧居民区'],
    ...['既有住宅', '多层住宅', '既有多层住宅', '老旧住宅小区'],
  ],
  ['加装', '增设', '增加', '新增', '加设'],
  ['老年食堂', '长者食堂', '老年餐厅'],
  ['噪声', '噪音'],
  ['公厕', '公共厕所'],
  ['红绿灯', '信号灯', '交通信号灯'],
  ['充电桩', '充电设施'],
]
