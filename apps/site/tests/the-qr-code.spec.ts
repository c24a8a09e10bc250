import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { get, visit } from './house/visit.ts'

const SCALE = 4

/** Draws the strokes of the picture (`M4 4.5h7m1 0h2…`, one module each) as a camera would see them. */
function drawn(svg: string): { pixels: Uint8ClampedArray; side: number } {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1])
  const strokes = /stroke="#000000" d="([^"]+)"/.exec(svg)?.[1] ?? ''
  const side = modules * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  let [x, y] = [0, 0]
  for (const [, move = '', first = '0', second = '0'] of strokes.matchAll(
    /([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g,
  )) {
    if (move === 'M') [x, y] = [Number(first), Math.floor(Number(second))]
    if (move === 'm') [x, y] = [x + Number(first), y + Number(second)]
    if (move !== 'h') continue
    for (let row = y * SCALE; row < (y + 1) * SCALE; row += 1)
      for (let column = x * SCALE; column < (x + Number(first)) * SCALE; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3)
    x += Number(first)
  }
  return { pixels, side }
}

test.each(['/replies/731520019/2024-00118', '/policies/731520043/2023-00012', '/cases/2022-0001'])(
  'the code of %s opens its permalink',
  async (path) => {
    const { page } = await visit(path)
    const source = page.querySelector('.paper-foot img')?.getAttribute('src') ?? ''
    expect(page.querySelector('.share img')?.getAttribute('src')).toBe(source)
    expect(page.querySelector('.share img')?.getAttribute('alt')).toContain(`https://yanlu.example${path}`)
    const response = await get(source)
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
    const { pixels, side } = drawn(await response.text())
    expect(jsQR(pixels, side, side)?.data).toBe(`https://yanlu.example${path}`)
  },
)

test.each(['/qr/replies/731520019/2024-00118', '/qr/x/1.svg', '/qr/replies/<a>.svg', '/qr/replies/.svg'])(
  '%s is no code',
  async (path) => expect((await get(encodeURI(path))).status).toBe(404),
)
