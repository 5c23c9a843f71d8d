import { expect, test } from 'vitest';
import { saySize } from '../../src/words/say-size.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [640, '640 bytes'],
  [1000, '1 kB'],
  [12_400, '12 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [3_449_000, '3.4 MB'],
  [100_000_000, '100.0 MB'],
])('%i bytes are said as “%s”', (bytes, said) => {
  expect(saySize(bytes)).toBe(said);
});
