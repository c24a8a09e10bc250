import type { Line } from './line.ts'

/** Words of menus and tool bars. A line made of nothing else is furniture. */
const MENU = new Set(
  (
    '微信 微博 手机 手机版 无障碍 无障碍阅读 无障碍浏览 长者助手 长者模式 关怀版 适老版 首页 网站首页 返回首页 打印 打印本页 关闭 关闭窗口 ' +
    '关闭本页 收藏 分享 分享到 转发 登录 注册 登录注册 繁体 简体 繁體 English 搜索 检索 返回顶部 顶部 字体 字号 大 中 小 大号 中号 小号 ' +
    '语音播报 朗读 下载 导出 订阅 纠错 我要纠错 RSS 邮箱 移动端 客户端 公众号 政务公开 政务服务 互动交流 新闻中心 走进 更多 QQ空间 新浪微博 ' +
    '微信好友 朋友圈 T+ T- A+ A- 默认'
  ).split(' '),
)
const TOKEN_EDGE = /[\s\u00a0\u3000|｜>＞»/【】[\]()（）:：,，、·]+/

/** A single line that belongs to the site, not to the document. */
const LINE = [
  /^(?:您|你)?(?:现在|当前|目前)?(?:的|所在|所处)*位置(?:是)?\s*[:：]/,
  /^首页\s*[>＞»]/,
  /^(?:请)?(?:使用|用)?(?:微信)?(?:扫一扫|扫码|扫描).{0,30}$/,
  /^微信扫/,
  /^已阅\s*\d*\s*(?:次)?(?:[\s\u00a0\u3000|]|打印|关闭|收藏|分享)*$/,
  // A counter that states its number after a colon is read as metadata.
  /^(?:阅读|浏览|点击|访问)(?:量|数|次数)?\s*(?:\d*\s*次?|[:：]\s*次?)$/,
  /^[【[(（]?(?:字体|字号)\s*[:：].{0,20}$/,
  /^分享(?:到|至)\s*[:：]?.{0,30}$/,
  /^[(（]?(?:图文无关|图片来自|图源|配图)[^。]{0,30}$/,
  /^(?:上|下)一(?:篇|条|页)(?:\s*[:：].{0,80})?$/,
  /^(?:责任编辑|编辑|校对|审核|初审|复审|终审)\s*[:：].{0,20}$/,
  /^(?:版权所有|技术支持|网站标识码|网站地图|联系我们|关于我们|网站声明|备案序号)\s*[:：|©].{0,100}$/,
  /(?:ICP备|ICP证|公网安备|网站标识码|Copyright|©)/i,
  /^(?:页面)?(?:加载中|正在加载).{0,10}$/,
]

/** From such a line on the page shows other pages or what readers wrote. */
const REST_OF_PAGE =
  /^[【[]?(?:相关(?:文章|链接|阅读|新闻|报道|推荐|稿件|文档|信息|文件|解读|资料)|延伸阅读|推荐阅读|热门(?:文章|新闻|推荐)|猜你喜欢|为您推荐|网友评论|最新评论|热门评论|全部评论|评论|我要评论|发表评论|文章评论)[】\]]?\s*[:：]?\s*(?:[(（]?\d+[)）]?\s*条?)?$/
/** Menus of related sites and who runs the site, which stand under the document. */
const SITE_MENU =
  /^(?:友情链接|[\p{Script=Han}()（）]{2,20}(?:网站|网站群|网站导航|门户)[\s>＞▼+]*|(?:主办|承办|主管)(?:单位)?\s*[:：].{0,80})$/u

const isMenu = (text: string): boolean => {
  if (text.length > 120) return false
  const tokens = text.split(TOKEN_EDGE).filter((token) => token !== '')
  return tokens.length === 0 || tokens.every((token) => MENU.has(token))
}

const isFurniture = (text: string): boolean =>
  isMenu(text) || (text.length <= 160 && LINE.some((line) => line.test(text)))

/**
 * Removes what belongs to the web site: menus, breadcrumb, print and close, QR hints, read counters, related pages,
 * comments, lists of related sites and the foot of the page. Sentences of the document are never touched: every rule
 * takes a whole short line.
 */
export const withoutFurniture = (lines: readonly Line[]): Line[] => {
  const end = lines.findIndex((line) => line.type === 'text' && REST_OF_PAGE.test(line.text))
  const kept = lines
    .slice(0, end < 0 ? undefined : end)
    .filter((line) => line.type !== 'text' || !isFurniture(line.text))
  // Site names above the document may be its title (关于规范…网站…); below the last sentence they are a menu.
  const last = kept.findLastIndex((line) => line.type !== 'text' || !SITE_MENU.test(line.text))
  return kept.slice(0, last + 1)
}
