import qrcode from 'qrcode-generator'

function made(content: string) {
  const code = qrcode(0, 'M')
  code.addData(content)
  code.make()
  return code
}

/** Rows of dark (true) and light cells. */
export function qrCells(content: string): boolean[][] {
  const code = made(content)
  const cells = Array.from({ length: code.getModuleCount() }, (_, i) => i)
  return cells.map((row) => cells.map((column) => code.isDark(row, column)))
}

/** The address of a picture both the browser and WeChat show. */
export const qrPicture = (content: string): string => made(content).createDataURL(6, 12)
