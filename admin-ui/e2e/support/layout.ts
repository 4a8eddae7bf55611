import { expect, type Page } from '@playwright/test'

/** Nothing sticks out to the right: a person on a phone scrolls in one direction only. */
export async function expectNoSideways(page: Page, name: string): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= width) return []
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.classList.value}`)
  })
  expect(tooWide, `${name}: wider than the screen`).toEqual([])
}
