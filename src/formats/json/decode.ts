import { DataError, type Problem } from '../../model/errors.ts';
import { limits } from '../../model/limits.ts';

const MEGABYTE = 1024 * 1024;

/** The text of a file in UTF-8, without its byte order mark; a DataError where it is none, or too large. */
export function decodeText(bytes: Uint8Array, name: string): string {
  refuseBySize(bytes.length, name);
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    throw refused(name, {
      code: 'wrong-encoding',
      message: `The file is written in ${encoding}.`,
      mend: 'Save it as UTF-8.',
    });
  }
  const text = decodeStrictly(bytes, name);
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    throw refused(name, {
      code: 'nul-byte',
      message: `The file has a NUL byte after ${nul} characters, so it is no text.`,
      mend: 'Give a JSON file in UTF-8.',
    });
  }
  return text;
}

/** Throws a DataError where a file has more bytes than we read; ask before reading it. */
export function refuseBySize(bytes: number, name: string): void {
  if (bytes <= limits.fileBytes) return;
  throw refused(name, {
    code: 'too-large',
    message: `The file has ${Math.ceil(bytes / MEGABYTE)} MB.`,
    mend: `Split it: a file may have ${limits.fileBytes / MEGABYTE} MB.`,
  });
}

/** UTF-16 and UTF-32 betray themselves by their mark, or by a zero beside the first ASCII sign. */
function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (first === 0 && second === 0) return 'UTF-32';
  if (first !== undefined && second !== undefined && (first === 0) !== (second === 0)) {
    return 'UTF-16';
  }
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused(name, {
      code: 'wrong-encoding',
      message: 'The file holds bytes that are no UTF-8.',
      mend: 'Save it as UTF-8.',
    });
  }
}

type Sentence = Pick<Problem, 'code' | 'message' | 'mend'>;

function refused(name: string, sentence: Sentence): DataError {
  return new DataError(name, [{ severity: 'error', path: [], ...sentence }]);
}
