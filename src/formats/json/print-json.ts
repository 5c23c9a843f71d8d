/** A JSON value with the order of its fields fixed; a leaf is JSON text already. */
export type JsonNode =
  | { readonly kind: 'leaf'; readonly text: string }
  | { readonly kind: 'list'; readonly entries: readonly JsonNode[] }
  | { readonly kind: 'record'; readonly fields: readonly (readonly [string, JsonNode])[] };

/** Lines up to this length are easy to read and to compare. */
const WIDTH = 100;
const STEP = 2;

/** The text of a record, one field a line; what fits on a line within it stands on one. Ends with a newline. */
export function printJson(root: JsonNode): string {
  return `${printBroken(root, 0)}\n`;
}

/** The text of a value within a record or list, as if indented by so many spaces; on one line where it fits. */
export function printWithin(node: JsonNode, indent: number): string {
  return print(node, indent, 0);
}

function print(node: JsonNode, indent: number, before: number): string {
  const line = printInline(node, WIDTH - indent - before - 1);
  return line ?? printBroken(node, indent);
}

function printBroken(node: JsonNode, indent: number): string {
  if (node.kind === 'leaf') return node.text;
  const inner = indent + STEP;
  const margin = ' '.repeat(inner);
  const lines =
    node.kind === 'list'
      ? node.entries.map((entry) => margin + print(entry, inner, 0))
      : node.fields.map(([name, value]) => {
          const key = `${JSON.stringify(name)}: `;
          return margin + key + print(value, inner, key.length);
        });
  const [open, close] = node.kind === 'list' ? '[]' : '{}';
  if (lines.length === 0) return `${open}${close}`;
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

/** The text of a node on one line; nothing where that is longer than the room. */
function printInline(node: JsonNode, room: number): string | undefined {
  if (node.kind === 'leaf') return node.text.length <= room ? node.text : undefined;
  const parts: string[] = [];
  let left = room - 2;
  const entries = node.kind === 'list' ? node.entries : node.fields;
  for (const entry of entries) {
    const part = printPart(entry, left);
    if (part === undefined) return undefined;
    left -= part.length + 2;
    parts.push(part);
  }
  const text = parts.join(', ');
  if (node.kind === 'list') return `[${text}]`;
  return parts.length === 0 ? '{}' : `{ ${text} }`;
}

function printPart(
  entry: JsonNode | readonly [string, JsonNode],
  room: number,
): string | undefined {
  if (!isField(entry)) return printInline(entry, room);
  const key = `${JSON.stringify(entry[0])}: `;
  const value = printInline(entry[1], room - key.length);
  return value === undefined ? undefined : key + value;
}

function isField(
  entry: JsonNode | readonly [string, JsonNode],
): entry is readonly [string, JsonNode] {
  return Array.isArray(entry);
}
