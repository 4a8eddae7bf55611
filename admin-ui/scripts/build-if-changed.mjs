// Builds the console only when something it is made of has changed, and installs only when the lockfile has.
// Maven runs it on every build, so "nothing to do" must take no time. Plain node: it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
const INSTALLED = join(root, 'node_modules', '.installed')
const BUILT = join(root, 'dist', '.built')

const hashOf = (files) => {
  const hash = createHash('sha256')
  for (const file of files)
    hash.update(relative(root, file).replaceAll('\\', '/')).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesIn(join(path, name)))
    : [path]

const isStamped = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

const lock = hashOf([join(root, 'package-lock.json')])
if (!isStamped(INSTALLED, lock)) {
  // On Windows npm is a .cmd file, which only a shell can start.
  run('npm', ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' })
  writeFileSync(INSTALLED, lock)
}

const sources = hashOf(SOURCES.flatMap((source) => filesIn(join(root, source))))
if (isStamped(BUILT, sources)) {
  console.log('console: nothing changed')
} else {
  run(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build'])
  writeFileSync(BUILT, sources)
}
