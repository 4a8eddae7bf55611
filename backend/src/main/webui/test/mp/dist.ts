import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export const API_BASE = 'https://chengsheng.example'
export const DIST = join(process.cwd(), 'dist/build/mp-weixin')

/** Every file of the package, relative to its root. */
export function packageFiles(): string[] {
  return readdirSync(DIST, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(DIST, name)).isFile())
}

export const readText = (name: string) => readFileSync(join(DIST, name), 'utf8')
export const readJson = <T>(name: string) => JSON.parse(readText(name)) as T
export const sizeOf = (name: string) => statSync(join(DIST, name)).size

export interface AppJson {
  pages: string[]
  lazyCodeLoading?: string
  requiredPrivateInfos?: string[]
  permission?: Record<string, { desc: string }>
  __usePrivacyCheck__?: boolean
}
