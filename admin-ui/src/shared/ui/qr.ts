import qrcode from 'qrcode-generator'

/** A QR as an SVG picture that prints sharply at any size; M: a seventh of it may be dirty and it still reads. */
export function qrSvg(content: string): string {
  const code = qrcode(0, 'M')
  code.addData(content)
  code.make()
  return `data:image/svg+xml,${encodeURIComponent(code.createSvgTag({ cellSize: 8, margin: 24 }))}`
}

/** A page of the citizen client, which the same backend serves at its root. */
export const citizenLink = (path: string) => `${window.location.origin}/#${path}`
