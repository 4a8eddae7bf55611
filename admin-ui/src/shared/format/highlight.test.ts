import { expect, it } from 'vitest'
import { highlight } from './highlight'

const hits = (text: string, query: string) =>
  highlight(text, query)
    .filter((piece) => piece.hit)
    .map((piece) => piece.text)

it('marks every searched word and keeps the text whole', () => {
  const text = '青石路菜市场门口占道，青石路人行道走不了'
  expect(hits(text, '青石路 占道')).toEqual(['青石路', '占道', '青石路'])
  expect(
    highlight(text, '青石路')
      .map((piece) => piece.text)
      .join('')
  ).toBe(text)
})

it('takes the signs of a query as signs, not as a pattern', () => {
  expect(hits('电话(12319)', '(12319)')).toEqual(['(12319)'])
  expect(hits('任何文字', '.*')).toEqual([])
})

it('marks nothing without a query', () => {
  expect(highlight('井盖缺失', '  ')).toEqual([{ text: '井盖缺失', hit: false }])
})
