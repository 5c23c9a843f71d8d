import { describe, expect, it } from 'vitest';
import { examineDossier } from '../../src/formats/dossier.ts';
import { writeDossier } from '../../src/formats/write-dossier.ts';
import { limits } from '../../src/model/limits.ts';
import { askOf, countsOf, markIds } from '../fixtures/asking.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

/** Ids that every JavaScript object answers to. */
const inherited = ['constructor', 'prototype', 'valueof', 'tostring', 'hasownproperty'];
const evidence = [{ source: 'paper' }];
const lists = {
  actors: inherited.map((id) => ({ id, kind: 'state' as const, name: id })),
  meetings: [{ id: 'meeting', participants: inherited, evidence }],
};

describe('ids that mean something to JavaScript', () => {
  it('are ids as any other: written, read, asked for', async () => {
    const dossier = dossierOf(lists);
    expect(JSON.parse(writeDossier(dossier))).toMatchObject({
      meetings: [{ participants: inherited }],
    });
    const answer = await askOf(lists, 'actor:constructor');
    expect(markIds(answer)).toEqual([...inherited, 'meeting'].sort());
    expect(countsOf(answer, 'met-with')).toHaveLength(10);
  });

  it('are found missing as any other', () => {
    const file = {
      version: 1,
      id: 'sample',
      title: 'A sample',
      meetings: [
        { id: 'talks', participants: ['constructor'], order: [{ is: 'after', of: 'toString' }] },
      ],
    };
    const { problems } = examineDossier(new TextEncoder().encode(JSON.stringify(file)), 'a.json');
    expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'unknown-id', message: 'There is no actor `constructor`.' },
      { code: 'unknown-id', message: 'There is no claim or source `toString`.' },
    ]);
  });

  it('are vouched for by nobody where the claim has no such field', () => {
    const meetings = [{ id: 'talks', evidence: [{ gives: ['constructor', 'toString'] }] }];
    const file = {
      version: 1,
      id: 'a',
      title: 'A',
      sources: [{ id: 'paper', title: 'B' }],
      meetings,
    };
    const { problems } = examineDossier(new TextEncoder().encode(JSON.stringify(file)), 'a.json');
    expect(problems.map(({ code }) => code)).toEqual(['gives-nothing', 'gives-nothing']);
  });
});

describe('a million references to nothing', () => {
  it('are counted, and the first of them listed with their places', () => {
    const about = Array.from({ length: 1_000_000 }, (_, at) => `nothing-${at}`);
    const relation = { id: 'act', kind: 'supports', from: { name: 'a' }, to: { name: 'b' }, about };
    const file = { version: 1, id: 'a', title: 'A', relations: [relation] };
    const { problems, errorCount, dossier } = examineDossier(
      new TextEncoder().encode(JSON.stringify(file)),
      'a.json',
    );
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errorCount).toBe(1_000_000);
    expect(errors).toHaveLength(limits.problems);
    expect(errors.at(-1)?.path).toEqual(['relations', 0, 'about', limits.problems - 1]);
    expect(errors.every(({ column = 0 }) => column > 0)).toBe(true);
    expect(dossier).toBeUndefined();
  }, 60_000);
});
