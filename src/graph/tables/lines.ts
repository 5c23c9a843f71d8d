import type { Line } from '../answer.ts';
import { askedForStrokes } from '../asked-for.ts';
import { namedActors } from '../crowd-links.ts';
import { drawAnswer } from '../ask.ts';
import { readLineId } from '../inspect/line-rows.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, numberCell, textCell, vouchingColumns, wordCell } from './make-cells.ts';
import { Spans, workedOutOnce } from './spans.ts';
import { tableList } from './table-list.ts';

interface LineRow {
  readonly line: Line;
  /** From when to when. */
  readonly spans: () => Spans;
}

/** Every line of the picture, however many: what was said, and who met or spoke with whom. */
export const lines = tableList({
  id: 'lines',
  sort: '-certain',
  rowsOf: lineRows,
  selectOf: ({ line }: LineRow) => line.id,
  vouchingOf: ({ line }) => line,
  columns: [
    {
      id: 'from',
      sort: 'mentions',
      usual: true,
      of: ({ line }, { mention }) => mentionsCell([line.from], mention),
    },
    {
      id: 'relation',
      sort: 'word',
      usual: true,
      of: ({ line }) => wordCell('relation', line.kind),
    },
    {
      id: 'to',
      sort: 'mentions',
      usual: true,
      of: ({ line }, { mention }) => mentionsCell([line.to], mention),
    },
    { id: 'certain', sort: 'number', usual: true, of: ({ line }) => numberCell(line.certain) },
    { id: 'possible', sort: 'number', usual: true, of: ({ line }) => numberCell(line.possible) },
    {
      id: 'first',
      sort: 'date',
      usual: true,
      of: ({ line, spans }) => spans().cell(line.id, 'first'),
    },
    {
      id: 'last',
      sort: 'date',
      usual: false,
      of: ({ line, spans }) => spans().cell(line.id, 'last'),
    },
    ...vouchingColumns<LineRow>(({ line }) => line),
    { id: 'id', sort: 'text', usual: false, of: ({ line }) => textCell(line.id) },
  ],
});

/**
 * The lines of the picture without a selection, so that choosing a row moves no other; and the
 * selected ones that are drawn for that reason only.
 */
function lineRows(kept: Kept, selected: readonly string[]): readonly LineRow[] {
  const spans = workedOutOnce(() => spansOfLines(kept, selected));
  const found = kept.picture().lines;
  const known = new Set(found.map(({ id }) => id));
  const missing = linesAskedFor(kept, selected).filter((id) => !known.has(id));
  return [...found, ...drawnFor(kept, missing)].map((line) => ({ line, spans }));
}

/** Selected lines that no statement draws unless it is asked to. */
export function linesAskedFor(
  { desk, group }: Pick<Kept, 'desk' | 'group'>,
  selected: readonly string[],
) {
  const { lineNumbers } = desk.projectionOf(group);
  return selected.filter((id) => readLineId(id) !== undefined && !lineNumbers.has(id));
}

function drawnFor({ desk, query, group, mask }: Kept, ids: readonly string[]): readonly Line[] {
  if (ids.length === 0) return [];
  const question = { query, group, meetings: 'both', most: Infinity, selected: ids } as const;
  const wanted = new Set(ids);
  return drawAnswer(desk, question, mask).lines.filter(({ id }) => wanted.has(id));
}

function spansOfLines({ desk, mask, group, query }: Kept, selected: readonly string[]): Spans {
  const projection = desk.projectionOf(group);
  const { strokes, lines: shapes } = projection;
  const spans = new Spans(desk.index);
  for (let row = 0; row < mask.length; row++) {
    if (mask[row] !== 1) continue;
    for (let at = strokes.starts[row] ?? 0; at < (strokes.starts[row + 1] ?? 0); at++) {
      spans.add(shapes[strokes.items[at] ?? 0]?.id ?? '', row);
    }
  }
  const ends = selected.flatMap((id) => {
    const line = readLineId(id);
    return line === undefined ? [] : [line.from, line.to];
  });
  const named = new Set([...namedActors(query), ...ends]);
  const asked = askedForStrokes(desk.index, projection, mask, group, named);
  for (const { row, line } of asked.strokes) {
    spans.add((shapes[line] ?? asked.lines[line - shapes.length])?.id ?? '', row);
  }
  return spans;
}
