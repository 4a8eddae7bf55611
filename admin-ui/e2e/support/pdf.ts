import { inflateSync } from 'node:zlib'

const STREAM = /stream\r?\n/g
const RANGE = /<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g
const SHOWN = /<([0-9A-Fa-f]+)>|\((?:\\.|[^\\)])*\)/gs

/**
 * The text of a PDF of ours: glyphs of embedded fonts, read through the maps to characters that go with them. A page is
 * read by each map, since what is asked is only whether words stand there.
 */
export function textOf(pdf: Buffer): string {
  expectPdf(pdf)
  const parts = streamsOf(pdf).map((it) => it.toString('latin1'))
  const maps = parts.filter((it) => it.includes('beginbfrange') || it.includes('beginbfchar')).map(charactersOf)
  const pages = parts.filter((it) => /\bT[jJ]\b/.test(it))
  return pages.flatMap((page) => maps.map((map) => read(page, map))).join('\n')
}

function expectPdf(pdf: Buffer): void {
  if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error('not a PDF')
}

function streamsOf(pdf: Buffer): Buffer[] {
  const text = pdf.toString('latin1')
  return Array.from(text.matchAll(STREAM)).flatMap(({ index, 0: begin }) => {
    try {
      return [inflateSync(pdf.subarray(index + begin.length, text.indexOf('endstream', index)))]
    } catch {
      // a picture or a font in another packing
      return []
    }
  })
}

/** Glyph → character; single ones are written as a range of one or as a pair. */
function charactersOf(cmap: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const block of cmap.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
    for (const [, first, last, to] of block[1]!.matchAll(RANGE)) {
      for (let glyph = parseInt(first!, 16); glyph <= parseInt(last!, 16); glyph++) {
        map.set(glyph, String.fromCodePoint(parseInt(to!, 16) + glyph - parseInt(first!, 16)))
      }
    }
  }
  for (const block of cmap.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
    for (const [, glyph, to] of block[1]!.matchAll(/<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>/g)) {
      map.set(parseInt(glyph!, 16), String.fromCodePoint(parseInt(to!, 16)))
    }
  }
  return map
}

function read(page: string, map: Map<number, string>): string {
  return Array.from(page.matchAll(SHOWN))
    .flatMap(([shown, hex]) => glyphsOf(hex === undefined ? plain(shown.slice(1, -1)) : Buffer.from(hex, 'hex')))
    .map((glyph) => map.get(glyph) ?? '')
    .join('')
}

const glyphsOf = (bytes: Buffer) =>
  Array.from({ length: bytes.length >> 1 }, (_, index) => bytes.readUInt16BE(index * 2))

/** A literal string without its escapes. */
const plain = (literal: string) =>
  Buffer.from(
    literal.replace(/\\([nrtbf])|\\([0-7]{1,3})|\\(.)/gs, (_, letter, octal, other) =>
      letter
        ? { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[letter as 'n']
        : octal
          ? String.fromCharCode(parseInt(octal as string, 8))
          : (other as string)
    ),
    'latin1'
  )
