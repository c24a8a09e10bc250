/** What a page of the tests says; the rest is the same on all of them. */
export type Page = {
  index?: string
  body?: string
  written?: string
  proposal?: string
  /** One more sentence, to tell two versions of a page apart. */
  more?: string
}

/** A reply page in the form official sites use, of our own writing. Codes under YX belong to nobody. */
export const replyPage = ({
  index = 'YX0000016/2024-00017',
  body = '青川市住房和城市更新局',
  written = '2024-07-22',
  proposal = '20240538',
  more = '',
}: Page = {}): string => `对市政协十五届二次会议第${proposal}号提案的答复
- 索 引 号: ${index}
- 发文机构: ${body}
- 发文字号: 无
- 主题分类: 城乡建设(含住房)
- 成文日期: ${written}
- 发布日期: ${written}
- 有 效 性: 有效
您提出的关于增设社区晾晒场地的提案收悉。对此,我局高度重视,会同市财政局、市民政局进行认真研究,现答复如下:
一、工作开展情况
今年以来,全市已建成晾晒场地四十二处,其中屋顶改造九处。${more}
二、下步打算
年底前再建十处,优先安排没有阳台的老楼。
感谢您对社区建设工作的关心和支持。`

/** A case page: a press article without any number. */
export const casePage = (more = ''): string => `青川市把空地变成晾晒场
2024-05-06阅读:12发布:城事来源:青川日报作者:陈一
在青川市,没有阳台的老楼居民过去把被子晒在路边。去年起,街道把楼间空地整理出来,装上了统一的晾衣架。
坚持居民做主。每一处场地建在哪里,由楼里的住户投票决定,投票结果在楼道公示五天。
坚持常年维护。街道每季度检查一次,发现松动当天修好。${more}
原标题:把空地变成晾晒场`

/** A page that tries to bring markup and script into a record. */
export const hostilePage =
  (): string => `<html><head><title>x</title><style>p{background:url(javascript:alert(1))}</style>
<script>document.cookie='stolen'</script></head><body onload="alert(2)">
<h1>对市政协十五届二次会议第20240777号提案的答复</h1>
<p>索引号: YX0000016/2024-00777</p><p>发文机构: 青川市住房和城市更新局</p><p>成文日期: 2024-07-22</p>
<p>您提出的关于清理小广告的提案收悉,现答复如下:</p>
<p>一、工作开展情况</p>
<p onclick="alert(3)">我局已清理<img src=x onerror=alert(4)>小广告<a href="javascript:alert(5)">三千处</a>。</p>
<p>&lt;script&gt;alert(6)&lt;/script&gt;</p>
<iframe src="data:text/html,<script>alert(7)</script>"></iframe></body></html>`
