import { ofPictures } from './pictures.ts'

/** One word of the extra for so many characters of the reply: about a third of the whole is then new. */
const CHARACTERS_PER_WORD = 3

/**
 * The same reply in words of its own: a reply too much like one of the unit's last is refused as copied, so that a
 * fixed one could be sent only once to a database. What is added has no digits: they could be a phone number.
 */
export function ownReply(text: string): string {
  if (ofPictures) return text
  const moment = Date.now()
  const words = Array.from({ length: Math.ceil(text.length / CHARACTERS_PER_WORD) }, (_, at) => letters(moment + at))
  return `${text}照片编号：${words.join('、')}。`
}

const letters = (n: number) => n.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')
