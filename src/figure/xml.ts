import { printNumber } from '../scene/shape-path.ts';

/** What no XML 1.0 file may hold, and signs of direction that would reach beyond their own text. */
const unprintable = /[\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu;
const controls = /\p{Cc}+/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it can be drawn: line breaks and other control characters become a space. */
export function printable(text: string): string {
  return text.replace(controls, ' ').replace(unprintable, '');
}

/** A text that may stand in XML, as content or in an attribute between double quotes. */
export function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

/** Attributes by name; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element. Attributes are escaped; the content is XML already. */
export function element(
  name: string,
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const printed = Object.entries(attributes)
    .flatMap(([key, value]) =>
      value === undefined
        ? []
        : [` ${key}="${escapeXml(typeof value === 'number' ? printNumber(value) : value)}"`],
    )
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${printed}/>` : `<${name}${printed}>${inside}</${name}>`;
}
