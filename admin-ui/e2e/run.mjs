// node run.mjs [playwright arguments] plays the journeys against the product at CHENGSHENG_BASE_URL.
// node run.mjs check looks at their types, lint and format. Both install first when the lockfile is newer.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

if (installIsStale()) {
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
if (process.argv[2] === 'check') {
  run('npm', ['run', 'check'])
} else {
  run(process.execPath, [join(here, 'node_modules', '@playwright', 'test', 'cli.js'), 'test', ...process.argv.slice(2)])
}

/** npm writes this copy of the lockfile at the end of every install. */
function installIsStale() {
  const installed = join(here, 'node_modules', '.package-lock.json')
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(here, 'package-lock.json')).mtimeMs
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: here,
    stdio: 'inherit',
    // the browser comes from a package: Playwright must never fetch its own
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' }
  })
  if (error) {
    console.error(`cannot run ${command}: ${error.message}`)
  }
  if (status !== 0) {
    process.exit(status ?? 1)
  }
}
