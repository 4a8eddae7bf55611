import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { woffToOpenType } from './woff.ts'

const PACKAGE = '@openfonts/noto-sans-sc_chinese-simplified'
const WEIGHTS = [400, 700]

/** Puts a Chinese font and a fontconfig file that knows only this font into `folder`; answers the file's path. */
export function prepareFonts(folder: string): string {
  const fonts = join(folder, 'fonts')
  mkdirSync(fonts, { recursive: true })
  const packaged = dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))
  for (const weight of WEIGHTS) {
    const name = `noto-sans-sc-chinese-simplified-${weight}`
    const woff = readFileSync(join(packaged, 'files', `${name}.woff`))
    writeFileSync(join(fonts, `${name}.otf`), woffToOpenType(woff))
  }
  const configuration = join(folder, 'fonts.conf')
  writeFileSync(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${join(folder, 'fontcache')}</cachedir>
</fontconfig>
`
  )
  return configuration
}
