import type { SavedView } from '../model/dossier.ts';
import { decodeText } from './json/decode.ts';
import { findList, type FoundList, type Span } from './json/find-list.ts';
import { parseJson } from './json/parse-json.ts';
import { printJson } from './json/print-json.ts';
import { styleOf, type TextStyle } from './json/text-style.ts';
import { savedViewNode } from './write-dossier.ts';

/**
 * The file of a dossier with views written into it by the smallest change: whatever else it says,
 * and how it is laid out, stays, byte for byte. A view whose id the file has takes its place and
 * keeps the fields that only the file has; others come last; none goes. The same bytes where
 * nothing changes; a DataError where the file cannot be read.
 */
export function withViews(
  bytes: Uint8Array,
  views: readonly SavedView[],
  name: string,
): Uint8Array {
  const text = decodeText(bytes, name);
  parseJson(text, name);
  const edits = editsFor(text, views);
  if (edits.length === 0) return bytes;
  const mark = startsWithMark(bytes) ? BYTE_ORDER_MARK : '';
  return new TextEncoder().encode(mark + applyEdits(text, edits));
}

const BYTE_ORDER_MARK = '\ufeff';

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** A span of the text, and what stands there afterwards. */
interface Edit extends Span {
  readonly text: string;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let rest = 0;
  const parts: string[] = [];
  for (const edit of edits) {
    parts.push(text.slice(rest, edit.start), edit.text);
    rest = edit.end;
  }
  return parts.join('') + text.slice(rest);
}

/** In the order of the text. */
function editsFor(text: string, views: readonly SavedView[]): readonly Edit[] {
  const found = findList(text, 'views');
  const style = styleOf(text);
  const old = (found.list?.entries ?? []).map((span) => ({ span, view: viewAt(text, span) }));
  const next = new Map(views.map((view) => [view.id, view]));
  const changed = old.flatMap(({ span, view }): readonly Edit[] => {
    const node = savedViewNode({ ...view, ...next.get(view.id) });
    next.delete(view.id);
    const isSame = printJson(node) === printJson(savedViewNode(view));
    return isSame ? [] : [{ ...span, text: style.print(node) }];
  });
  const added = [...next.values()].map((view) => style.print(savedViewNode(view)));
  return added.length === 0 ? changed : [...changed, addition(text, found, added, style)];
}

/** The edit that puts entries behind those that the list has, or makes the list. */
function addition(
  text: string,
  { list, lastEnd, isEmpty }: FoundList,
  added: readonly string[],
  { line, gap }: TextStyle,
): Edit {
  const last = list?.entries.at(-1);
  if (last !== undefined) {
    const isOnOneLine = !text.slice(list?.start, last.start).includes('\n');
    const comma = `,${isOnOneLine ? gap : line(2)}`;
    return { start: last.end, end: last.end, text: added.map((entry) => comma + entry).join('') };
  }
  const body = `[${line(2)}${added.join(`,${line(2) || gap}`)}${line(1)}]`;
  if (list !== undefined) return { start: list.start, end: list.end, text: body };
  const comma = isEmpty ? line(1) : `,${line(1) || gap}`;
  return { start: lastEnd, end: lastEnd, text: `${comma}"views":${gap}${body}` };
}

/** The file was checked as it was opened: what stands there is a view. */
function viewAt(text: string, { start, end }: Span): SavedView {
  return JSON.parse(text.slice(start, end)) as SavedView;
}
