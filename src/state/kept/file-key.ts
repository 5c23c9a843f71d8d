const DIGITS = 16;

/**
 * The key of a file: 16 hexadecimal digits made from its bytes. They are the first of its SHA-256;
 * where the page may not make one (served over plain http by another machine), of two sums of our own.
 */
export async function fileKey(bytes: Uint8Array): Promise<string> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return sumOfBytes(bytes);
  const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest, 0, DIGITS / 2)].map((byte) => hexadecimal(byte, 2)).join('');
}

/** Two sums after Fowler, Noll and Vo (FNV-1a, 32 bits), of the bytes forwards and backwards. */
export function sumOfBytes(bytes: Uint8Array): string {
  let forwards = FNV_BASIS;
  let backwards = FNV_BASIS;
  for (let at = 0, end = bytes.length - 1; at <= end; at++) {
    forwards = Math.imul(forwards ^ (bytes[at] ?? 0), FNV_PRIME);
    backwards = Math.imul(backwards ^ (bytes[end - at] ?? 0), FNV_PRIME);
  }
  return hexadecimal(forwards >>> 0, DIGITS / 2) + hexadecimal(backwards >>> 0, DIGITS / 2);
}

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
