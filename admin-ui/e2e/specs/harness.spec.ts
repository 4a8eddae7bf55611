import type { Page } from '@playwright/test'
import { expectAccessible, seriousDefects } from '../support/axe.ts'
import { expect, test } from '../support/pages.ts'

const page = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>自检</title></head><body><main>${body}</main></body></html>`

test("the browser starts with a phone's and a desk's page in Chinese", async ({ phone, desk }) => {
  const view = () => [
    window.innerWidth,
    navigator.language,
    Intl.DateTimeFormat().resolvedOptions().timeZone,
    navigator.maxTouchPoints > 0
  ]
  await phone.setContent(`<meta name="viewport" content="width=device-width, initial-scale=1">`)
  expect(await phone.evaluate(view)).toEqual([390, 'zh-CN', 'Asia/Shanghai', true])
  expect(await desk.evaluate(view)).toEqual([1440, 'zh-CN', 'Asia/Shanghai', false])
})

for (const family of ['sans-serif', 'serif', 'PingFang SC, sans-serif']) {
  for (const weight of ['400', '700']) {
    test(`Chinese glyphs are drawn in ${family} ${weight}`, async ({ desk }) => {
      const drawn = await Promise.all(
        ['城', '声', '口'].map((character) => inkOf(desk, character, `${weight} 48px ${family}`))
      )
      // a missing glyph is blank or the same box for every character
      expect(new Set(drawn.map(({ pixels }) => pixels)).size).toBe(3)
      const [city, , mouth] = drawn
      expect(mouth!.ink).toBeGreaterThan(100)
      expect(city!.ink).toBeGreaterThan(mouth!.ink)
    })
  }
}

test('axe accepts a sound page', async ({ desk }) => {
  await desk.setContent(page(`<h1>反映问题</h1><label>地点 <input name="place"></label>`))
  await expectAccessible(desk, 'sound page')
})

test('axe finds a field without a label', async ({ desk }) => {
  await desk.setContent(page(`<h1>反映问题</h1><input name="place">`))
  expect(await seriousDefects(desk)).toEqual([expect.stringMatching(/^label: .* at input$/)])
  await expect(expectAccessible(desk, 'planted')).rejects.toThrow('planted: accessibility defects')
})

/** The pixels one character leaves on a canvas, and how many of them are dark. */
async function inkOf(desk: Page, character: string, font: string): Promise<{ pixels: string; ink: number }> {
  return desk.evaluate(
    ([text, cssFont]) => {
      const canvas = document.createElement('canvas')
      canvas.width = canvas.height = 64
      const context = canvas.getContext('2d')!
      context.font = cssFont!
      context.fillText(text!, 8, 52)
      const { data } = context.getImageData(0, 0, 64, 64)
      const alpha = data.filter((_, index) => index % 4 === 3)
      return {
        pixels: alpha.join(','),
        ink: alpha.filter((value) => value > 127).length
      }
    },
    [character, font]
  )
}
