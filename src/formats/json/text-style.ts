import { type JsonNode, printJson, printWithin } from './print-json.ts';

/** How a JSON text is laid out, so that what is added to it looks like the rest. */
export interface TextStyle {
  /** A new line, indented by so many steps; nothing where the whole text stands on one. */
  readonly line: (level: number) => string;
  /** What stands between a key and its value. */
  readonly gap: string;
  /** A value as it stands two levels deep. */
  readonly print: (node: JsonNode) => string;
}

/** The style of a valid JSON text, judged by its first lines. */
export function styleOf(text: string): TextStyle {
  return text.trim().includes('\n') ? styleOfLines(text) : styleOfOneLine(text);
}

function styleOfLines(text: string): TextStyle {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const step = /^\s*\{[^\S\n]*\n([ \t]*)"/u.exec(text)?.[1] ?? '  ';
  const line = (level: number): string => end + step.repeat(level);
  // Our own steps have two spaces, and no text within quotation marks has a line end.
  const print = (node: JsonNode): string =>
    printWithin(node, 4).replace(/\n( *)/gu, (_, spaces: string) => line(spaces.length / 2));
  return { line, gap: ' ', print };
}

function styleOfOneLine(text: string): TextStyle {
  const isDense = !/^\s*\{\s*"[^"]*":\s/u.test(text);
  const line = (): string => '';
  const print = (node: JsonNode): string =>
    isDense
      ? JSON.stringify(JSON.parse(printJson(node)))
      : printJson(node).trim().replace(/\n */gu, ' ');
  return { line, gap: isDense ? '' : ' ', print };
}
