import { UsageError } from '../model/errors.ts';
import { addressParts } from './address-parts.ts';
import { plainView, type View } from './view.ts';

/** Characters of a part that a message shows: the list of all keys of a query fits. */
const mostSaid = 300;

/** The view as the text after `#` in an address. The same view gives the same text. */
export function printAddress(view: View): string {
  return addressParts
    .flatMap(({ key, print }) => {
      const value = print(view);
      return value === undefined ? [] : [`${key}=${encode(value)}`];
    })
    .join('&');
}

/** The view that an address names. What is wrong in it is left out, so that any address opens something. */
export function readAddress(address: string): {
  readonly view: View;
  readonly dropped: readonly string[];
} {
  const given = new URLSearchParams(address.replace(/^#/u, ''));
  const known = new Set(addressParts.map(({ key }) => key));
  const dropped = [...given.keys()].filter((key) => !known.has(key)).map(shorten);
  let view = plainView;
  for (const { key, read } of addressParts) {
    const text = given.get(key);
    if (text === null || text === '') continue;
    try {
      view = read(text, view);
    } catch (error) {
      dropped.push(`${key}=${shorten(text)}: ${shorten(sayError(error))}`);
    }
  }
  return { view, dropped };
}

function sayError(error: unknown): string {
  return error instanceof UsageError ? `${error.message} ${error.mend}` : 'it cannot be read.';
}

/** What was given, short enough that the message about it leaves the view its room. */
function shorten(text: string): string {
  return text.length <= mostSaid ? text : `${text.slice(0, mostSaid - 1)}…`;
}

/** What an address can hold as it stands stays readable: colons, commas, slashes. A space is a plus. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/%3A|%2C|%2F|%3B|%40|%3E/gu, (code) => decodeURIComponent(code));
}
