import { csvHead } from './exports.ts'

type Example = { say: string; command: string }
type Section = { id: string; heading: string; points: string[]; examples: Example[] }

/** A record of this site that the examples may ask for. */
export type Sample = { api: string; identifier: string; kind: string }

/** Text of the page for developers. The commands work as they are printed. */
export const developersWording = {
  heading: '开放接口',
  lead: '网站上能查到的，程序都能取到：同样的查询条件，同样的结果。接口只读、免费，不用注册，也不需要密钥。',
  document: '机器可读的接口说明（OpenAPI 3.1）',
  terms: '使用条款',
  sections: (site: string, sample: Sample): Section[] => [
    {
      id: 'search',
      heading: '检索和读取',
      points: [
        '检索结果每页 10 件；items 中的 url 是文件的永久地址，passages 中的 anchor 接在地址的 # 之后，就是命中的那一段。',
        '条件有 q、kind、body、topic、validity、year、from、to、sort、page，与检索页地址栏里的完全相同；kind、body、topic、validity、year 可以重复。',
        '读取一份文件时，索引号中的 / 写作 _。',
        '每一版的正文都可以取到：地址后加 /revisions/版次，纯文本再加 .txt，对纯文本计算 SHA-256 就是 revisions 中的校验值；段落锚点在以后的版本中不变。',
        '查询参数写错（例如 boby）返回 400，并列出可用的参数；不会当作没有写而返回全部。',
        '接口、订阅、日历和数据包也可由其他网站的页面直接读取（CORS，不带 Cookie），不需要代理；可读到的首部有 ETag、Retry-After 和 Link。',
        '检索词里没有可检索的字词（例如只有标点）时没有结果，recognised.type 为 nothing。',
        '出错时返回 error.code 和一句中文说明（JSON），订阅、日历、导出和数据包也一样；/d/ 和数据包的地址用浏览器打开时，错误显示为网页。',
        '已撤回的文件返回 410，附撤回日期和原因。',
      ],
      examples: [
        { say: '按字词检索政策文件', command: `curl '${site}/api/v1/records?q=加装电梯&kind=policy'` },
        {
          say: '现行有效的，按时间先后，第 1 页',
          command: `curl '${site}/api/v1/records?validity=in_force&validity=amended&validity=partly_repealed&sort=oldest&page=1'`,
        },
        { say: '一份文件的全文', command: `curl '${site}${sample.api}'` },
      ],
    },
    {
      id: 'identifiers',
      heading: '按编号直达',
      points: [
        '在 /d/ 后面接任何编号：索引号、发文字号、建议提案编号、案例编号，全角半角和各种括号都可以。',
        '检索框认得的编号这里都认得，包括写法不规范的（X发2025-1）和只写了一部分的（2025-00502、〔2025〕1号），只要它只对得上一件。',
        '编号变更过的返回 301，指向新地址；几件文件同号时列出它们；没有的返回 404，不会用相近的编号代替。',
      ],
      examples: [{ say: '跟随转向，打开文件', command: `curl -L '${site}/d/${sample.identifier}'` }],
    },
    {
      id: 'feeds',
      heading: '订阅',
      points: [
        '任何检索和列表都有 Atom 和 JSON Feed，最近有变动的 50 件，最近变动的在前（公开、更正、修改都算变动；updated 和 date_modified 是变动的时间，published 和 date_published 是首次发布的日期，条目的 id 不变），条件与检索相同（没有 sort 和 page）；每个列表页都注明了自己的订阅地址。',
        '按机构代码订阅的，机构更名后继续有效。已废止、失效的文件在标题前注明；撤回的文件不再出现。',
        '请保存 ETag，下次请求带上 If-None-Match，没有变化时只返回 304。',
      ],
      examples: [
        { say: 'Atom', command: `curl '${site}/feed.atom?kind=${sample.kind}'` },
        { say: 'JSON Feed', command: `curl '${site}/feed.json?q=电梯'` },
      ],
    },
    {
      id: 'exports',
      heading: '导出',
      points: [
        '任何检索都能导出全部结果，不限件数：CSV（表格软件可直接打开，含著录项，不含正文）、NDJSON（每行一份完整文件）、JSON（一个数组）。',
        `CSV 给人看，表头和取值都是中文，与网页上的写法一致：有效性按导出当日判断，写作“有效”“已废止”“未标注”等；日期写作 YYYY-MM-DD；网址是完整的永久地址；一格多值用“；”分开。列依次为：${Object.values(csvHead).join('、')}。`,
        '程序请用 NDJSON 或 JSON：其中的字段名和代码与接口相同，不会改变。',
        'CSV 中会被表格软件当作公式运行、或会丢失位数的内容，前面加了一个半角单引号（'.concat(
          "'",
          '）；程序读取时请去掉一个。',
        ),
        '边读边发。中途出错时连接直接断开，curl 返回非零值；遇到这种情况请整份重取。',
        '导出和接口都不含联系人和电话。',
      ],
      examples: [
        {
          say: '存成表格',
          command: `curl -f -o records.csv '${site}/api/v1/records.csv?kind=${sample.kind}'`,
        },
        {
          say: '逐行处理',
          command: `curl -f '${site}/api/v1/records.ndjson?kind=${sample.kind}' | head -n 1`,
        },
        { say: '一个数组', command: `curl -f '${site}/api/v1/records.json?sort=newest'` },
      ],
    },
    {
      id: 'data',
      heading: '数据包',
      points: [
        '需要全部文件的，请用每夜生成的数据包，不要逐页抓取。目录 manifest.json 列出每个文件的件数、字节数和 SHA-256。',
        '生成之后有文件撤回的，所在的数据文件暂停下载（503），目录中注明 available 为 false；一般几分钟内自动更新。',
        '下载支持断点续传（Range、If-Range）。',
      ],
      examples: [{ say: '数据包的目录（生成之前返回 404）', command: `curl '${site}/data/manifest.json'` }],
    },
    {
      id: 'pages',
      heading: '页面中的数据',
      points: [
        '每个页面都有政府网站页面标签（SiteName、ColumnName、ArticleTitle、PubDate 等）、Open Graph 和 citation_* 标签，文献管理软件可直接识别。',
        '文件页有 schema.org 结构化数据：政策为 Legislation（注明当日是否有效），答复为 QAPage（逐条诉求和答复），案例为 NewsArticle，机构为 GovernmentOrganization。',
        '网站地图为 /sitemap.xml，浏览器地址栏检索用 /opensearch.xml。',
      ],
      examples: [{ say: '网站地图', command: `curl '${site}/sitemap.xml'` }],
    },
  ],
} as const
