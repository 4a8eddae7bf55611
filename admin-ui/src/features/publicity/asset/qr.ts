import qrcode from 'qrcode-generator'

/** Where the QR of a board leads: the citizen's page, with the token and nothing else. */
export const boardAddress = (token: string, origin = window.location.origin) =>
  `${origin}/#/pages/board/index?t=${encodeURIComponent(token)}`

/** A QR as a picture; M: a quarter of it may be dirty and it still reads. */
export function qrPicture(content: string): string {
  const code = qrcode(0, 'M')
  code.addData(content)
  code.make()
  return code.createDataURL(8, 32)
}
