import { describe, expect, it } from 'vitest';
import { fileKey, sumOfBytes } from '../../../src/state/kept/file-key.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the key of a file', () => {
  it('is the beginning of its SHA-256', async () => {
    // As published for "abc" in FIPS 180-2: ba7816bf 8f01cfea 414140de …
    expect(await fileKey(bytes('abc'))).toBe('ba7816bf8f01cfea');
  });

  it('has as many digits where the page may make no SHA-256', () => {
    // FNV-1a has "a" as e40c292c; one byte is the same backwards.
    expect(sumOfBytes(bytes('a'))).toBe('e40c292ce40c292c');
    // Of nothing, it is where the sum begins.
    expect(sumOfBytes(bytes(''))).toBe('811c9dc5811c9dc5');
  });

  it('tells files apart that differ in one byte, or in their order', () => {
    const keys = ['ab', 'ba', 'aba', 'abb', 'bba'].map((text) => sumOfBytes(bytes(text)));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
