import { brotliCompressSync, constants } from 'node:zlib';

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

const headerLength = 48;
/** In a table's flags: its tag follows, and its bytes are as they were (which glyf and loca say otherwise). */
const namedByTag = 0x3f;
const untransformed: Readonly<Record<string, number>> = { glyf: 0xc0, loca: 0xc0 };

/** Packs a font as WOFF2 (W3C, 2022), without the transforms, which gain little on a small one. */
export function packFont(font: Uint8Array): Buffer {
  const tables = tablesOf(Buffer.from(font.buffer, font.byteOffset, font.length));
  const directory = Buffer.concat(tables.map(directoryEntry));
  const packed = brotliCompressSync(Buffer.concat(tables.map(({ bytes }) => bytes)), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  });
  const length = padded(headerLength + directory.length + packed.length);
  const header = Buffer.alloc(headerLength);
  header.write('wOF2', 0, 'latin1');
  header.set(font.subarray(0, 4), 4);
  header.writeUInt32BE(length, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(unpackedLength(tables), 16);
  header.writeUInt32BE(packed.length, 20);
  header.writeUInt16BE(1, 24);
  return Buffer.concat([header, directory, packed], length);
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = font.readUInt32BE(entry + 8);
    const bytes = font.subarray(start, start + font.readUInt32BE(entry + 12));
    return { tag: font.toString('latin1', entry, entry + 4), bytes };
  });
}

function directoryEntry({ tag, bytes }: Table): Buffer {
  const flags = Buffer.of(namedByTag | (untransformed[tag] ?? 0));
  return Buffer.concat([flags, Buffer.from(tag, 'latin1'), base128(bytes.length)]);
}

/** A number in groups of seven bits, the highest first; all but the last are marked. */
function base128(value: number): Buffer {
  const groups = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) groups.unshift((rest & 0x7f) | 0x80);
  return Buffer.from(groups);
}

/** What the font measures when a browser has unpacked it. */
function unpackedLength(tables: readonly Table[]): number {
  return tables.reduce((sum, { bytes }) => sum + 16 + padded(bytes.length), 12);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
