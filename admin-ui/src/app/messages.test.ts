import { describe, expect, it } from 'vitest'
import shared from '@/shared/locales/zh-CN'
import { catalogue } from './messages'

const sources = import.meta.glob<string>('../**/*.{ts,vue}', { query: '?raw', import: 'default', eager: true })
const code = Object.entries(sources).filter(([path]) => !/\.test\.|Fixture|zh-CN/.test(path))

function leaves(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : leaves(value as object, `${prefix}${key}.`)
  )
}

const all = { ...catalogue, shared }
const known = leaves(all)
const quoted = new RegExp(`['"\`]((?:${Object.keys(all).join('|')})\\.[A-Za-z_.]+(?:\\$\\{)?)`, 'g')
const used = code.flatMap(([path, text]) => [...text.matchAll(quoted)].map((hit) => ({ path, key: String(hit[1]) })))

describe('the message catalogue', () => {
  it('has every message the code asks for', () => {
    const missing = used.filter(
      ({ key }) => !known.some((it) => (key.endsWith('${') ? it.startsWith(key.slice(0, -2)) : it === key))
    )
    expect(missing).toEqual([])
  })

  it('has no message that nobody asks for', () => {
    const asked = (name: string) =>
      used.some(({ key }) => (key.endsWith('${') ? name.startsWith(key.slice(0, -2)) : key === name))
    expect(known.filter((name) => !asked(name))).toEqual([])
  })

  it('is the only place with Chinese text', () => {
    const han = code.filter(([, text]) => /[\u4e00-\u9fff]/.test(withoutComments(text))).map(([path]) => path)
    expect(han).toEqual([])
  })
})

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|<!--[\s\S]*?-->/gm, '')
