import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { packageFiles, readText } from './dist'

interface Diagnostic {
  message: string
  level: number
}
/** WeChat's own template compiler, as WebAssembly. */
const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler') as {
  TmplGroup: new () => { addTmpl(path: string, source: string): Diagnostic[]; free(): void }
}

const templates = packageFiles().filter((name) => name.endsWith('.wxml'))

function diagnose(name: string, source: string): Diagnostic[] {
  const group = new TmplGroup()
  const found = group.addTmpl(name, source)
  group.free()
  return found
}

describe('the templates', () => {
  it('are there', () => {
    expect(templates.length).toBeGreaterThanOrEqual(7)
  })

  it.each(templates)('%s compiles without a remark', (name) => {
    expect(diagnose(name, readText(name))).toEqual([])
  })

  it('would be refused when broken', () => {
    expect(diagnose('broken', '<view wx:if="{{a"><text></view>')).not.toEqual([])
  })
})
