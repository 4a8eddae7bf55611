/** Money travels in 分; people read and type 元 with two digits. */
export const yuanOf = (cents: number) => (cents / 100).toFixed(2)
export const centsOf = (yuan: number) => Math.round(yuan * 100)
