/** The place a body's name begins with: 重庆市武隆区人民政府 → city 重庆市, district 武隆区. */
export type Region = { city: string | null; district: string | null }

/** 城市 in 住房和城市更新局 is no city, so a 市 after 城 does not end one. */
const REGION =
  /^(?:\p{Script=Han}{2,8}?(?:省|自治区))?(?<city>\p{Script=Han}{2,5}?(?:(?<!城)市|自治州|地区|盟))?(?<district>\p{Script=Han}{1,7}?(?:区|县|旗))?/u

/** Reads the place from the front of a full name; a short name such as 市财政局 or 区民政局 has none. */
export function regionOf(name: string): Region {
  const { city, district } = REGION.exec(name)?.groups ?? {}
  return { city: city ?? null, district: district ?? null }
}

/** Whether two names can belong to bodies of one place: nothing that both state differs. */
export function samePlace(a: string, b: string): boolean {
  const one = regionOf(a)
  const other = regionOf(b)
  const agrees = (x: string | null, y: string | null): boolean => x === null || y === null || x === y
  if (!agrees(one.city, other.city)) return false
  // 武汉市 and 武隆区 share no stated level, and a city body is never a district body.
  if (one.city !== null && other.city !== null) return one.district === other.district
  return agrees(one.district, other.district)
}

/**
 * The full names a short name can stand for beside a body of known place: 市财政局 beside 武汉市… is 武汉市财政局,
 * 区民政局 beside 重庆市武隆区… is 重庆市武隆区民政局 or 武隆区民政局. Without a known place only the name itself:
 * a guess across cities would link the wrong body.
 */
export function fullNames(stated: string, beside: string | null): string[] {
  if (beside === null) return [stated]
  const { city, district } = regionOf(beside)
  if (stated.startsWith('市') && city !== null) return [city + stated.slice(1)]
  if (/^[区县旗]/u.test(stated) && district?.at(-1) === stated[0]) {
    const name = district + stated.slice(1)
    return city === null ? [name] : [city + name, name]
  }
  return [stated]
}

/**
 * Whether a body with the full name `full` is meant by its short name on a page of `place` (the full name of the page's
 * body): 市住建局 means the one of that very city, 住建局 the one of that very city or district.
 */
export function isMeantIn(place: string, short: string, full: string): boolean {
  const here = regionOf(place)
  const there = regionOf(full)
  if (short.startsWith('市')) return here.city !== null && there.city === here.city && there.district === null
  const isKnown = here.city !== null || here.district !== null
  return isKnown && there.city === here.city && there.district === here.district
}
