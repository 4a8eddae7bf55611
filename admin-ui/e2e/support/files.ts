import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** A photo of the demo city. */
export function demoPhoto(name: string): string {
  return join(here, '../../../backend/src/main/resources/demo/photos', `${name}.jpg`)
}

/** A file of the data shared between projects, which lies beside the checkout. */
export function sharedData(name: string): string {
  for (let folder = here; ; folder = dirname(folder)) {
    const file = join(folder, 'shared', 'data', name)
    if (existsSync(file)) return file
    if (folder === dirname(folder)) {
      throw new Error(`shared/data/${name} is in no folder above ${here}`)
    }
  }
}
