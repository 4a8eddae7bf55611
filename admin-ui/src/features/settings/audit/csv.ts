const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A cell that a spreadsheet would take for a formula becomes text: a reason is typed by a person, and the auditor
 * opens the file with a double click. The full-width signs count too, some spreadsheets read them as the plain ones.
 */
function cell(text: string): string {
  const harmless = /^[\s]*[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** RFC 4180, with the mark that makes spreadsheets read the Chinese text as UTF-8. */
export const csvOf = (rows: string[][]): string =>
  BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + '\r\n').join('')

export function download(name: string, csv: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
