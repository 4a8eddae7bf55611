/** The wire carries 分; people read and write yuan. */
export const yuan = (fen: number) =>
  (fen / 100).toLocaleString('zh-CN', { minimumFractionDigits: fen % 100 ? 2 : 0, maximumFractionDigits: 2 })

export const fenOf = (typed: number) => Math.round(typed * 100)
