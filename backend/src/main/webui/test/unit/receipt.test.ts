import { describe, expect, it, vi } from 'vitest'
import { handOver, leaveUnsaved, takeOver, unsavedReceipt } from '@/pages/receipt/handover'
import { receiptPicture } from '@/pages/receipt/receipt-picture'
import { qrCells } from '@/shared/qr'

const receipt = {
  number: 'T20261123-7KQ4ZP',
  receiptCode: '7KQ4ZP8M2X9DBC3T',
  promisedAt: '2026-11-30T09:30:00Z',
  deadline: null,
}

describe('a receipt', () => {
  it('is handed to its screen once', () => {
    handOver({ receipt, earlier: false })
    expect(takeOver()?.receipt).toBe(receipt)
    expect(takeOver()).toBeNull()
  })

  it('left without keeping the code can be looked at again for some minutes', () => {
    const handover = { receipt, earlier: false }
    leaveUnsaved(handover, 0)
    expect(unsavedReceipt(9 * 60_000)).toBe(handover)
    expect(unsavedReceipt(11 * 60_000)).toBeNull()
    leaveUnsaved(handover, 0)
    leaveUnsaved(null)
    expect(unsavedReceipt(0)).toBeNull()
  })

  it('is drawn with number, code and promised time', () => {
    const texts: string[] = []
    const context = { fillRect: vi.fn(), fillText: (text: string) => texts.push(text) }
    receiptPicture(receipt, receipt.number).draw(context as unknown as CanvasRenderingContext2D)
    expect(texts).toContain('T20261123-7KQ4ZP')
    expect(texts).toContain('7KQ4 ZP8M 2X9D BC3T')
    expect(texts).toContain('2026年11月30日 17:30 前')
  })

  it('has a square QR code with its three finder marks', () => {
    const cells = qrCells('https://chengsheng.example/#/pages/track/index?number=T20261123-7KQ4ZP')
    const size = cells.length
    for (const row of cells) expect(row).toHaveLength(size)
    const outline = Array.from({ length: 7 }, () => true)
    expect(cells[0]?.slice(0, 7)).toEqual(outline)
    expect(cells[0]?.slice(size - 7)).toEqual(outline)
    expect(cells[size - 1]?.slice(0, 7)).toEqual(outline)
  })
})
