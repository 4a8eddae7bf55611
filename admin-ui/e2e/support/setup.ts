import { rmSync } from 'node:fs'
import { prepareBrowser } from './browser.ts'

/** Prepares the browser once for all workers; what it answers removes everything that was unpacked. */
export default async function setup(): Promise<() => void> {
  if (!process.env.CHENGSHENG_BASE_URL) {
    throw new Error('Set CHENGSHENG_BASE_URL to the address of the running product.')
  }
  const { folder, launch } = await prepareBrowser()
  process.env.CHENGSHENG_E2E_LAUNCH = JSON.stringify(launch)
  return () => rmSync(folder, { recursive: true, force: true })
}
