// Prints what a first visit to the H5 home page downloads, compressed, and fails above the limit.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const LIMIT = 150 * 1024
const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist', 'build', 'h5')
const read = (name) => readFileSync(join(dist, name), 'utf8')

const html = read('index.html')
const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name)
const entry = linked.find((name) => name.endsWith('.js'))
const files = new Set(['index.html', ...linked, ...partsOfHome(read(entry))])

let total = 0
for (const name of files) {
  const size = gzipSync(read(name), { level: 9 }).length
  total += size
  console.log(`${String(size).padStart(8)}  ${name}`)
}
console.log(`${String(total).padStart(8)}  first page, gzip (limit ${LIMIT})`)
if (total > LIMIT) process.exit(1)

/** The files Vite preloads together with the home page's chunk, as its own preload list says. */
function partsOfHome(code) {
  const call = /import\("\.\/pages-home-[^"]+"\),__vite__mapDeps\(\[([\d,]*)\]\)/.exec(code)
  const list = /viteFileDeps = \[([^\]]*)\]/.exec(code)
  if (!call || !list) throw new Error('The home page is not where it is expected in the entry file')
  const all = [...list[1].matchAll(/"\.\/([^"]+)"/g)].map(([, name]) => `assets/${name}`)
  return call[1].split(',').map((index) => all[Number(index)])
}
