/** Text of the bar with which readers make pages comfortable. */
export const comfortWording = {
  bar: '阅读设置',
  elder: '长辈版',
  plain: '退出长辈版',
  more: '显示设置',
  groups: [
    {
      name: 'size',
      label: '字号',
      choices: [
        { value: '', label: '标准' },
        { value: '2', label: '大' },
        { value: '3', label: '特大' },
      ],
    },
    {
      name: 'contrast',
      label: '对比度',
      choices: [
        { value: '', label: '标准' },
        { value: 'more', label: '高' },
      ],
    },
    {
      name: 'scheme',
      label: '配色',
      choices: [
        { value: '', label: '自动' },
        { value: 'light', label: '浅色' },
        { value: 'dark', label: '深色' },
      ],
    },
  ],
} as const
