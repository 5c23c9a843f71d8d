import { describe, expect, it } from 'vitest';
import { askForTab, usualRows } from '../../src/state/tab-data.ts';
import { plainView } from '../../src/state/view.ts';
import type { View } from '../../src/state/view.ts';
import { archiveOf } from '../fixtures/asking.ts';

const people = Array.from({ length: usualRows + 5 }, (_, at) => ({
  id: `person-${at}`,
  kind: 'envoy' as const,
  name: `Person ${at}`,
}));
const archive = archiveOf({
  actors: people,
  meetings: people
    .slice(1)
    .map(({ id }, at) => ({ id: `meeting-${at}`, participants: ['person-0', id] })),
});

async function matrixOf(view: Partial<View>) {
  const { signal } = new AbortController();
  return (await askForTab(archive, { ...plainView, ...view }, signal)).matrix;
}

describe('What the matrix asks of the archive', () => {
  it('is asked only where the matrix is open', async () => {
    expect(await matrixOf({ tab: 'graph' })).toBeUndefined();
    expect(await matrixOf({ tab: 'matrix' })).toMatchObject({ order: 'country' });
  });

  it('is the order and the contact of the address', async () => {
    const matrix = await matrixOf({ tab: 'matrix', order: 'name', contact: 'spoke-with' });
    expect(matrix).toMatchObject({ order: 'name', contact: 'spoke-with', rows: [] });
  });

  it('is a bounded number of rows, until more are wanted', async () => {
    expect(await matrixOf({ tab: 'matrix' })).toMatchObject({ more: 5 });
    expect(await matrixOf({ tab: 'matrix', most: 200 })).toMatchObject({ more: 0 });
  });
});
