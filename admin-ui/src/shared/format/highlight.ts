export interface Piece {
  text: string
  hit: boolean
}

/** Cuts a text at the searched words, so that a template can mark the hits without any HTML. */
export function highlight(text: string, query: string): Piece[] {
  const words = query.trim().split(/\s+/).filter(Boolean).map(escapeForRegExp)
  if (words.length === 0) return [{ text, hit: false }]
  return text
    .split(new RegExp(`(${words.join('|')})`, 'gi'))
    .map((piece, index) => ({ text: piece, hit: index % 2 === 1 }))
    .filter((piece) => piece.text !== '')
}

const escapeForRegExp = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
