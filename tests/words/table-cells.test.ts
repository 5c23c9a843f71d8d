import { describe, expect, it } from 'vitest';
import type { ColumnHead, TableRow } from '../../src/graph/tables/cells.ts';
import { sayCell, sayClaim, tagsOf, writtenHead, writtenRow } from '../../src/words/table-cells.ts';

const own = { relationKinds: [{ id: 'courts', label: 'Courts' }], countries: [] };

const vouching = {
  modality: 'planned',
  certainty: 'possible',
  standing: 'anonymous',
  disputed: true,
} as const;

describe('a cell in words', () => {
  it('tells a claim by its ends, a part by whose it is', () => {
    const ends = { from: [{ name: 'Israel' }], to: [{ name: 'Jordan' }] };
    expect(sayClaim({ kind: 'warns', ...ends }, own)).toBe('Israel warns Jordan');
    expect(sayClaim({ kind: 'courts', ...ends }, own)).toBe('Israel courts Jordan');
    const part = { sort: 'stage', name: 'in-force' } as const;
    expect(sayClaim({ kind: 'agreement', title: 'Accord', from: [], to: [], part }, own)).toBe(
      'Accord: In force',
    );
  });

  it('tells words of closed lists, and paths as the check of a file does', () => {
    expect(sayCell({ sort: 'word', vocabulary: 'country', word: 'JOR' }, own)).toBe('Jordan');
    expect(sayCell({ sort: 'word', vocabulary: 'standing', word: 'none' }, own)).toBe(
      'No evidence',
    );
    expect(sayCell({ sort: 'path', path: ['meetings', 2] }, own)).toBe('meetings[2]');
    expect(sayCell(undefined, own)).toBe('');
  });
});

describe('the tags of a row', () => {
  it('name everything that does not simply hold', () => {
    expect(tagsOf(vouching)).toEqual(['planned', 'possible', 'disputed', 'anonymous']);
    const plain = { modality: 'asserted', certainty: 'certain', standing: 'on-record' } as const;
    expect(tagsOf({ ...plain, disputed: false })).toEqual([]);
  });
});

describe('a row in a file', () => {
  const columns: readonly ColumnHead[] = [
    { id: 'when', sort: 'date', usual: true },
    { id: 'participants', sort: 'mentions', usual: true },
    { id: 'sources', sort: 'number', usual: true },
    { id: 'certainty', sort: 'word', usual: false },
  ];
  const row: TableRow = {
    select: 'talks',
    vouching,
    cells: {
      when: {
        sort: 'date',
        edtf: '2017-07',
        key: '',
        earliest: '2017-07-01',
        latest: '2017-07-31',
      },
      participants: {
        sort: 'mentions',
        mentions: [{ name: 'Israel', id: 'israel' }, { name: 'a host' }],
      },
      sources: { sort: 'number', number: 2 },
      certainty: { sort: 'word', vocabulary: 'certainty', word: 'possible' },
    },
  };

  it('has a column for each thing that is known of it, tags that are not shown among them', () => {
    const head = writtenHead(columns, true);
    const written = writtenRow(row, columns, own);
    expect(head.map((title, at) => [title, written[at]])).toEqual([
      ['When', '2017-07'],
      ['When: earliest day', '2017-07-01'],
      ['When: latest day', '2017-07-31'],
      ['Participants', 'Israel; a host'],
      ['Participants: ids', 'israel; '],
      ['Sources', 2],
      ['Certainty', 'Possible'],
      ['Known from', 'Anonymous sources only'],
      ['State', 'Planned'],
      ['Disputed', 'Yes'],
      ['Row id', 'talks'],
    ]);
  });

  it('has as many cells as the head where nothing is known', () => {
    expect(writtenRow({ select: 'x', cells: {} }, columns, own)).toHaveLength(
      writtenHead(columns, false).length,
    );
  });
});
