// Builds the H5 client for the backend when its sources changed since the last build; otherwise does nothing.
// Called by Maven on every build, so the unchanged case must stay far below a second. Plain node, no packages.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const stampFile = join(root, 'dist', 'h5.sha256')
const entry = join(root, 'dist', 'build', 'h5', 'index.html')
const SOURCES = ['src', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Types alone: written by `npm run types`, no part of the build. */
const NO_SOURCE = 'src/api/schema.d.ts'

const stamp = hashSources()
if (existsSync(entry) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
  console.log('Citizen client: unchanged')
} else {
  if (!modulesMatchLock()) run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])
  // Taken away first: an interrupted build must not pass for a finished one.
  rmSync(stampFile, { force: true })
  run('npm', ['run', 'build:h5'])
  if (!existsSync(entry)) throw new Error(`The build ended without ${relative(root, entry)}`)
  mkdirSync(dirname(stampFile), { recursive: true })
  writeFileSync(stampFile, stamp)
}

function hashSources() {
  const hash = createHash('sha256')
  for (const file of SOURCES.flatMap(listFiles)
    .filter((name) => name !== NO_SOURCE)
    .sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function listFiles(name) {
  const entries =
    name === 'src' ? readdirSync(join(root, name), { recursive: true, withFileTypes: true }) : null
  if (!entries) return [name]
  return entries
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath ?? item.path, item.name)))
}

/** npm writes what it installed into node_modules/.package-lock.json, last of all. */
function modulesMatchLock() {
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return false
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}
