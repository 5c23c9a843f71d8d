import type { Evidence } from '../../model/dossier.ts';
import { standingOfPiece } from '../standing.ts';
import type { StatementEntry } from '../statements.ts';
import { whenCell, writtenCell } from './date-cell.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, textCell, wordCell } from './make-cells.ts';
import { claimColumn } from './statement-columns.ts';
import { tableList } from './table-list.ts';
import { sortedParts } from './told-claim.ts';
import type { StatementPart } from './told-claim.ts';

interface EvidenceRow {
  readonly entry: StatementEntry;
  readonly piece: Evidence;
  readonly part?: StatementPart;
}

/** Every piece of evidence of what is kept and of its parts, in the order of the files. */
export const evidence = tableList({
  id: 'evidence',
  sort: 'claim',
  rowsOf: evidenceRows,
  selectOf: ({ entry }: EvidenceRow) => entry.id,
  columns: [
    claimColumn(),
    { id: 'paraphrase', sort: 'text', usual: true, of: ({ piece }) => textCell(piece.paraphrase) },
    {
      id: 'standing',
      sort: 'word',
      usual: true,
      of: ({ piece }, { desk }) =>
        wordCell('standing', standingOfPiece(piece, desk.index.records.voices)),
    },
    {
      id: 'attribution',
      sort: 'mentions',
      usual: true,
      of: ({ piece }, { mention }) => mentionsCell(piece.attribution, mention),
    },
    {
      id: 'source',
      sort: 'text',
      usual: true,
      of: ({ piece }, { desk }) => textCell(sourceOf(piece, desk)?.title ?? piece.source),
    },
    { id: 'locator', sort: 'text', usual: true, of: ({ piece }) => textCell(piece.locator) },
    {
      id: 'stance',
      sort: 'word',
      usual: true,
      of: ({ piece }) => wordCell('stance', piece.stance ?? 'supports'),
    },
    { id: 'quote', sort: 'text', usual: false, of: ({ piece }) => textCell(piece.quote) },
    { id: 'on', sort: 'date', usual: false, of: ({ piece }) => writtenCell(piece.on) },
    {
      id: 'when',
      sort: 'date',
      usual: false,
      of: ({ entry }, { desk }) => whenCell(entry, desk.index),
    },
    {
      id: 'publisher',
      sort: 'text',
      usual: false,
      of: ({ piece }, { desk }) => textCell(sourceOf(piece, desk)?.publisher),
    },
    {
      id: 'published',
      sort: 'date',
      usual: false,
      of: ({ piece }, { desk }) => writtenCell(sourceOf(piece, desk)?.published),
    },
    { id: 'source-id', sort: 'text', usual: false, of: ({ piece }) => textCell(piece.source) },
  ],
});

function sourceOf({ source }: Evidence, { index }: Kept['desk']) {
  return index.records.sources.get(source);
}

function evidenceRows({ statements }: Kept): readonly EvidenceRow[] {
  return statements.flatMap((entry): readonly EvidenceRow[] => [
    ...entry.claim.evidence.map((piece) => ({ entry, piece })),
    ...sortedParts(entry).flatMap((part) =>
      part.claim.evidence.map((piece) => ({ entry, piece, part })),
    ),
  ]);
}
