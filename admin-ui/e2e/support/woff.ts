import { inflateSync } from 'node:zlib'

/** One table of the font: its directory entry and its unpacked bytes. */
interface Table {
  tag: number
  checksum: number
  data: Buffer
}

const WOFF_HEADER = 44
const WOFF_ENTRY = 20
const SFNT_HEADER = 12
const SFNT_ENTRY = 16

/**
 * Unpacks a WOFF 1 file into the plain OpenType file it wraps, because fontconfig (through which Chromium finds
 * system fonts) does not read web fonts, and npm carries Chinese fonts of a bearable size only as web fonts.
 */
export function woffToOpenType(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') {
    throw new Error('not a WOFF 1 font')
  }
  const flavour = woff.readUInt32BE(4)
  return assemble(flavour, readTables(woff))
}

function readTables(woff: Buffer): Table[] {
  const count = woff.readUInt16BE(12)
  return Array.from({ length: count }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY
    const offset = woff.readUInt32BE(entry + 4)
    const packedLength = woff.readUInt32BE(entry + 8)
    const length = woff.readUInt32BE(entry + 12)
    const packed = woff.subarray(offset, offset + packedLength)
    return {
      tag: woff.readUInt32BE(entry),
      checksum: woff.readUInt32BE(entry + 16),
      data: packedLength < length ? inflateSync(packed) : packed
    }
  })
}

function assemble(flavour: number, tables: Table[]): Buffer {
  const header = Buffer.alloc(SFNT_HEADER + tables.length * SFNT_ENTRY)
  const log = Math.floor(Math.log2(tables.length))
  header.writeUInt32BE(flavour, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(2 ** log * 16, 6)
  header.writeUInt16BE(log, 8)
  header.writeUInt16BE(tables.length * 16 - 2 ** log * 16, 10)

  const parts: Buffer[] = [header]
  let offset = header.length
  tables.forEach((table, index) => {
    const entry = SFNT_HEADER + index * SFNT_ENTRY
    header.writeUInt32BE(table.tag, entry)
    header.writeUInt32BE(table.checksum, entry + 4)
    header.writeUInt32BE(offset, entry + 8)
    header.writeUInt32BE(table.data.length, entry + 12)
    const padded = paddedToFour(table.data)
    parts.push(padded)
    offset += padded.length
  })
  return Buffer.concat(parts)
}

function paddedToFour(data: Buffer): Buffer {
  return Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
}
