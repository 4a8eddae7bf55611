import { chromium, type LaunchOptions } from '@playwright/test'
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { prepareFonts } from './fonts.ts'

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

// Containers and root have no user namespaces for the sandbox; the tests open nothing but our own product.
// Without the GPU process pages are drawn in software, so no graphics library is needed.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu']

export interface Browser {
  /** Everything unpacked for this run; the caller removes it. */
  folder: string
  launch: LaunchOptions
}

/**
 * A Chromium that really starts: the one in the npm package on x64, which needs nothing from the machine but glibc,
 * else an installed one. None is an error, because skipped browser tests look like passed ones.
 */
export async function prepareBrowser(): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), 'chengsheng-e2e-'))
  const fontconfig = prepareFonts(folder)
  const refusals: string[] = []
  for (const candidate of candidates(folder)) {
    try {
      const launch = launchOptions(await candidate(), folder, fontconfig)
      await start(launch)
      return { folder, launch }
    } catch (refusal) {
      refusals.push(String(refusal).split('\n', 1)[0]!)
    }
  }
  rmSync(folder, { recursive: true, force: true })
  throw new Error(
    `No browser for the tests: the packaged Chromium (Linux x64) did not start and none is installed as ${INSTALLED.join(', ')} (${refusals.join('; ')}).`
  )
}

interface Candidate {
  path: string
  libraries?: string
}

function candidates(folder: string): (() => Promise<Candidate>)[] {
  const packaged = process.platform === 'linux' && process.arch === 'x64' ? [() => unpackPackagedChromium(folder)] : []
  const installed = INSTALLED.filter((path) => existsSync(path))
  return [...packaged, ...installed.map((path) => () => Promise.resolve({ path }))]
}

async function unpackPackagedChromium(folder: string): Promise<Candidate> {
  // build/cjs/index.js is what resolves: the package does not export its package.json
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const archives = join(dirname(entry), '..', '..', 'bin')
  const archive = (name: string) => createReadStream(join(archives, name))
  const path = join(folder, 'chromium')
  await Promise.all([
    pipeline(archive('chromium.br'), createBrotliDecompress(), createWriteStream(path)),
    // nss, nspr and expat, which a bare machine lacks
    pipeline(archive('al2023.tar.br'), createBrotliDecompress(), extract(folder))
  ])
  chmodSync(path, 0o755)
  return { path, libraries: join(folder, 'al2023', 'lib') }
}

function launchOptions({ path, libraries }: Candidate, folder: string, fontconfig: string): LaunchOptions {
  return {
    executablePath: path,
    args: ARGUMENTS,
    env: {
      ...(process.env as Record<string, string>),
      // caches and profiles land in the folder that is removed afterwards
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_CACHE_HOME: folder,
      FONTCONFIG_FILE: fontconfig,
      ...(libraries === undefined ? {} : { LD_LIBRARY_PATH: libraries })
    }
  }
}

async function start(launch: LaunchOptions): Promise<void> {
  const browser = await chromium.launch({ ...launch, timeout: 60_000 })
  await browser.close()
}
