import { claimsOf } from '../../model/claim-address.ts';
import type { AddressedClaim } from '../../model/claim-address.ts';
import type { Claim } from '../../model/dossier.ts';
import type { Desk } from '../ask.ts';
import { evidenceOfPart } from '../claims.ts';
import type { StatementEntry } from '../statements.ts';
import { whenCell } from './date-cell.ts';
import type { Kept } from './kept.ts';
import { textCell, wordCell } from './make-cells.ts';
import { claimColumn } from './statement-columns.ts';
import { tableList } from './table-list.ts';
import { sortedParts } from './told-claim.ts';
import type { StatementPart } from './told-claim.ts';

interface UnsupportedRow {
  readonly entry: StatementEntry;
  readonly part?: StatementPart;
}

/** Every claim that nothing supports: neither evidence of its own nor, for a part, that of its statement. */
export const needsASource = tableList({
  id: 'needs-a-source',
  sort: 'where-it-stands',
  rowsOf: unsupportedRows,
  selectOf: ({ entry }: UnsupportedRow) => entry.id,
  vouchingOf: ({ entry }) => entry.vouching,
  columns: [
    claimColumn(),
    {
      id: 'claim-kind',
      sort: 'word',
      usual: true,
      of: ({ entry, part }) => wordCell('claim', part?.sort ?? entry.sort),
    },
    {
      id: 'when',
      sort: 'date',
      usual: true,
      of: ({ entry }, { desk }) => whenCell(entry, desk.index),
    },
    {
      id: 'where-it-stands',
      sort: 'path',
      usual: true,
      of: (row, { desk }) => {
        const path = addressed(row, desk)?.path;
        return path && { sort: 'path', path };
      },
    },
    {
      id: 'address',
      sort: 'text',
      usual: false,
      of: (row, { desk }) => textCell(addressed(row, desk)?.address),
    },
  ],
});

function unsupportedRows({ statements }: Kept): readonly UnsupportedRow[] {
  return statements.flatMap((entry): readonly UnsupportedRow[] => {
    const parts = sortedParts(entry).filter(
      ({ claim }) => !isSupported(evidenceOfPart(claim, entry.claim)),
    );
    return [
      ...(isSupported(entry.claim.evidence) ? [] : [{ entry }]),
      ...parts.map((part) => ({ entry, part })),
    ];
  });
}

/** What disputes a claim is nothing to rest it on. */
function isSupported(evidence: Claim['evidence']): boolean {
  return evidence.some(({ stance }) => stance !== 'disputes');
}

const known = new WeakMap<Desk, ReadonlyMap<Claim, AddressedClaim>>();

/** Where a claim stands in its file, and how it is addressed. Looked up once for all claims. */
function addressed({ entry, part }: UnsupportedRow, desk: Desk): AddressedClaim | undefined {
  let claims = known.get(desk);
  if (claims === undefined) {
    const all = desk.index.records.dossiers.flatMap(claimsOf);
    claims = new Map(all.map((each) => [each.claim, each]));
    known.set(desk, claims);
  }
  return claims.get(part?.claim ?? entry.claim);
}
