import { inflateSync } from 'node:zlib';

const headerLength = 44;
const entryLength = 20;

/** A font as it was before it was packed as WOFF (version 1); one that is not packed comes back as it is. */
export function unpackFont(file: Buffer): Buffer {
  if (file.toString('latin1', 0, 4) !== 'wOFF') return file;
  const count = file.readUInt16BE(12);
  const directory = Buffer.alloc(12 + 16 * count);
  file.copy(directory, 0, 4, 8);
  directory.writeUInt16BE(count, 4);
  const parts: Buffer[] = [directory];
  let start = directory.length;
  for (let index = 0; index < count; index++) {
    const packed = headerLength + entryLength * index;
    const table = tableAt(file, packed);
    const entry = 12 + 16 * index;
    file.copy(directory, entry, packed, packed + 4);
    file.copy(directory, entry + 4, packed + 16, packed + 20);
    directory.writeUInt32BE(start, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    parts.push(table, Buffer.alloc(-table.length & 3));
    start += table.length + (-table.length & 3);
  }
  return Buffer.concat(parts);
}

function tableAt(file: Buffer, entry: number): Buffer {
  const start = file.readUInt32BE(entry + 4);
  const bytes = file.subarray(start, start + file.readUInt32BE(entry + 8));
  return bytes.length < file.readUInt32BE(entry + 12) ? inflateSync(bytes) : bytes;
}
