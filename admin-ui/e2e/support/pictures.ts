import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** For the README: with CHENGSHENG_PICTURES the journeys leave pictures of what they pass in that folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.CHENGSHENG_PICTURES
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
