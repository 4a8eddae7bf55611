import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'

/** Pictures are of a new database and show what people would write. */
export const ofPictures = process.env.CHENGSHENG_PICTURES !== undefined

/** For the README: with CHENGSHENG_PICTURES the journeys leave pictures of what they pass in that folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.CHENGSHENG_PICTURES
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await expect(page.locator('.el-message')).toHaveCount(0)
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
