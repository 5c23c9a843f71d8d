import { describe, expect, it } from 'vitest';
import { findCircles, sayCircle } from '../../../src/model/check/find-circles.ts';
import { problemsIn } from './problems-in.ts';

const evidence = [{ source: 'paper' }];
const state = (id: string, fields: object = {}) => ({ id, kind: 'state', name: id, ...fields });

describe('a circle', () => {
  it('of meetings is told with each of them', () => {
    const meeting = (id: string, partOf: string) => ({ id, partOf, form: 'series', evidence });
    expect(problemsIn({ meetings: [meeting('one', 'two'), meeting('two', 'one')] })).toEqual([
      'meetings[1].partOf: Meetings are part of one another in a circle: `one` → `two` → `one`. Take one `partOf` away.',
    ]);
  });

  it('of sources is told with each of them', () => {
    const sources = [
      { id: 'paper', title: 'A paper', basedOn: ['wire', 'book'] },
      { id: 'wire', title: 'A wire' },
      { id: 'book', title: 'A book', basedOn: 'paper' },
    ];
    expect(problemsIn({ sources })).toEqual([
      'sources[2].basedOn[0]: Sources are based on one another in a circle: `paper` → `book` → `paper`. Take one `basedOn` away.',
    ]);
  });

  it('of successors is told with each of them, also of one alone', () => {
    const actors = [state('first', { succeeds: 'second' }), state('second', { succeeds: 'first' })];
    expect(problemsIn({ actors })).toEqual([
      'actors[1].succeeds[0]: Actors succeed one another in a circle: `first` → `second` → `first`. Take one `succeeds` away.',
    ]);
    expect(problemsIn({ actors: [state('phoenix', { succeeds: 'phoenix' })] })).toEqual([
      'actors[0].succeeds[0]: Actors succeed one another in a circle: `phoenix` → `phoenix`. Take one `succeeds` away.',
    ]);
  });

  it('of affiliations goes from a person who serves through what it is part of', () => {
    const actors = [
      {
        id: 'minister',
        kind: 'envoy',
        name: 'A minister',
        affiliations: [{ to: 'ministry', kind: 'serves', evidence }],
      },
      {
        id: 'ministry',
        kind: 'institution',
        name: 'A ministry',
        affiliations: [{ to: 'minister', kind: 'part-of', evidence }],
      },
    ];
    expect(problemsIn({ actors })).toEqual([
      'actors[1].affiliations[0].to: Actors serve or are part of one another in a circle: `minister` → `ministry` → `minister`. Take one of the affiliations away.',
    ]);
  });

  it('of other affiliations is none: two may back one another', () => {
    const backed = (id: string, to: string) =>
      state(id, { affiliations: [{ to, kind: 'backed-by', evidence }] });
    expect(problemsIn({ actors: [backed('one', 'two'), backed('two', 'one')] })).toEqual([]);
  });

  it('of one actor affiliated to itself is told once', () => {
    const actors = [state('one', { affiliations: [{ to: 'one', kind: 'part-of', evidence }] })];
    expect(problemsIn({ actors })).toEqual([
      'actors[0].affiliations[0].to: `one` has an affiliation to itself. Write the id of another actor.',
    ]);
  });

  it('of order may be of one claim alone', () => {
    const meetings = [{ id: 'talks', order: [{ is: 'after', of: 'talks' }], evidence }];
    expect(problemsIn({ meetings })).toEqual([
      'meetings[0].order[0]: Each is said to be before the next, in a circle: `talks` → `talks`. Take one of the orders away.',
    ]);
  });

  it('of order is told at an order that lies on it', () => {
    const meetings = [
      { id: 'a', evidence, order: [{ is: 'before', of: 'b' }] },
      {
        id: 'b',
        evidence,
        order: [
          { is: 'before', of: 'a' },
          { is: 'before', of: 'c' },
        ],
      },
      { id: 'c', evidence },
    ];
    expect(problemsIn({ meetings })).toEqual([expect.stringContaining('meetings[1].order[0]: ')]);
  });
});

describe('findCircles', () => {
  it('finds one in each group of nodes that reach one another, and none elsewhere', () => {
    const arrows = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['d']],
      ['e', ['f']],
      ['f', ['e']],
      ['g', ['g']],
    ]);
    expect(findCircles(arrows, 10)).toEqual([['e', 'f'], ['g']]);
  });

  it('stops at as many as are asked for', () => {
    const arrows = new Map(['a', 'b', 'c'].map((node) => [node, [node]]));
    expect(findCircles(arrows, 2)).toHaveLength(2);
  });
});

describe('sayCircle', () => {
  it('leaves the middle of a long one out', () => {
    const nodes = Array.from({ length: 50 }, (_, at) => `n${at}`);
    const said = sayCircle(nodes);
    expect(said).toMatch(/^`n0` → `n1` → .*`n16` → … → `n49` → `n0`$/);
  });
});
