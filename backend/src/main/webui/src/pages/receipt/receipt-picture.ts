import { m } from '@/messages'
import type { Receipt } from '@/api/types'
import type { Drawing } from '@/platform'
import { dateTime, groupedCode } from '@/shared/format'
import { qrCells } from '@/shared/qr'

const WIDTH = 360
const HEIGHT = 500
const QR_SIZE = 168

/** The receipt as one picture to keep: number, code, promised time, QR. */
export function receiptPicture(receipt: Receipt, qrContent: string): Drawing {
  return {
    width: WIDTH,
    height: HEIGHT,
    fileName: `chengsheng-${receipt.number}.png`,
    draw(context) {
      context.fillStyle = '#ffffff'
      context.fillRect(0, 0, WIDTH, HEIGHT)
      context.fillStyle = '#1d5fbf'
      context.fillRect(0, 0, WIDTH, 56)
      context.textAlign = 'center'
      line(context, m.receipt.pictureTitle, 36, 20, '#ffffff')
      line(context, m.receipt.number, 88, 14, '#55606f')
      line(context, receipt.number, 116, 22, '#1c2430')
      line(context, m.receipt.code, 152, 14, '#55606f')
      line(context, groupedCode(receipt.receiptCode), 180, 22, '#1c2430')
      line(context, m.receipt.promised, 216, 14, '#55606f')
      line(context, m.receipt.promisedBy(dateTime(receipt.promisedAt)), 242, 17, '#1c2430')
      drawQr(context, qrCells(qrContent), (WIDTH - QR_SIZE) / 2, 266)
      line(context, m.receipt.pictureFoot, 470, 13, '#55606f')
    },
  }
}

function line(context: CanvasRenderingContext2D, text: string, y: number, size: number, color: string): void {
  context.fillStyle = color
  context.font = `${size}px sans-serif`
  context.fillText(text, WIDTH / 2, y)
}

function drawQr(context: CanvasRenderingContext2D, cells: boolean[][], left: number, top: number): void {
  const size = QR_SIZE / cells.length
  context.fillStyle = '#000000'
  cells.forEach((row, y) =>
    row.forEach((dark, x) => {
      // A hair wider than a cell, so no white seams appear between neighbours.
      if (dark) context.fillRect(left + x * size, top + y * size, size + 0.3, size + 0.3)
    }),
  )
}
