import { expect, it } from 'vitest'
import { rowCounter } from './rows'

const bytes = (text: string) => new TextEncoder().encode(text)

it('counts rows across the borders of chunks, without the headings and breaks inside of cells', () => {
  const count = rowCounter()
  expect(count(bytes('\uFEFF"编号"\r'))).toBe(0)
  expect(count(bytes('\n"1"\r\n"甲\n乙"'))).toBe(1)
  expect(count(bytes('\r\n"3"\r\n'))).toBe(3)
})
