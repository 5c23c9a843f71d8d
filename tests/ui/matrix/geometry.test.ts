import { describe, expect, it } from 'vitest';
import type { Matrix } from '../../../src/graph/matrix/matrix.ts';
import { cellSize, layOutRows, rowAt, rowsWithin } from '../../../src/ui/matrix/geometry.ts';
import { stepLabels, stepOf, stepsFor } from '../../../src/ui/matrix/steps.ts';
import { walkCells } from '../../../src/ui/matrix/walk-cells.ts';

/** A matrix of actors, each with the country that is given. */
function matrixOf(codes: readonly string[], grouped = true): Matrix {
  return {
    contact: 'met-with',
    order: 'country',
    grouped,
    rows: codes.map((code, at) => ({
      id: `actor-${at}`,
      kind: 'envoy',
      name: `Actor ${at}`,
      label: `Actor ${at}`,
      code,
      certain: 1,
      possible: 0,
    })),
    cells: [],
    together: [],
    more: 0,
    actors: codes.length,
    meetings: { certain: 0, possible: 0 },
    kinds: { 'met-with': 0, 'spoke-with': 0 },
    crowds: 0,
  };
}

describe('Rows of the matrix', () => {
  it('stand together by country, with a gap between countries', () => {
    const { starts, groups, extent } = layOutRows(matrixOf(['ISR', 'ISR', 'RUS']), 40);
    expect(starts).toEqual([0, 40, 89]);
    expect(extent).toBe(129);
    expect(groups).toMatchObject([
      { from: 0, to: 2, start: 0, end: 80, code: 'ISR' },
      { from: 2, to: 3, start: 89, end: 129, code: 'RUS' },
    ]);
  });

  it('stand without gaps in another order', () => {
    const { starts, groups } = layOutRows(matrixOf(['ISR', 'RUS', 'ISR'], false), 40);
    expect(starts).toEqual([0, 40, 80]);
    expect(groups).toEqual([]);
  });

  it('are found under a pointer, and nothing in a gap or beyond', () => {
    const geometry = layOutRows(matrixOf(['ISR', 'ISR', 'RUS']), 40);
    expect([0, 39, 40, 79, 84, 89, 128, 129, -1].map((at) => rowAt(geometry, at))).toEqual([
      0,
      0,
      1,
      1,
      undefined,
      2,
      2,
      undefined,
      undefined,
    ]);
  });

  it('are drawn where they are in sight, and some beyond', () => {
    const geometry = layOutRows(matrixOf(Array.from({ length: 120 }, () => 'ISR')), 24);
    const { first, last } = rowsWithin(geometry, 1000, 1400);
    expect(first).toBeLessThanOrEqual(41);
    expect(last).toBeGreaterThanOrEqual(59);
    expect(last - first).toBeLessThan(40);
    expect(rowsWithin(geometry, 1001, 1401)).toEqual({ first, last });
  });

  it('are as large as fits, within what one can read and hit', () => {
    expect(cellSize(10, 3, 1000, false)).toBe(39);
    expect(cellSize(25, 0, 700, false)).toBe(28);
    expect(cellSize(120, 12, 700, false)).toBe(24);
    expect(cellSize(120, 12, 700, true)).toBe(44);
  });
});

describe('Steps of colour', () => {
  it('are one, two and three meetings where nobody had more', () => {
    const steps = stepsFor([1, 3, 2]);
    expect([0, 1, 2, 3].map((count) => stepOf(count, steps))).toEqual([0, 1, 2, 3]);
    expect(stepLabels(steps)).toEqual(['1', '2', '3']);
  });

  it('reach as many times further each, where a few met often', () => {
    expect(stepLabels(stepsFor([1, 64]))).toEqual(['1–4', '5–16', '17–64']);
  });

  it('are fewer where nobody met often', () => {
    expect(stepLabels(stepsFor([1]))).toEqual(['1']);
  });
});

describe('Keys in the matrix', () => {
  const from = { row: 2, column: 3 };

  it('walk from cell to cell, and to both ends', () => {
    const walk = (key: string, control = false) => walkCells(from, key, control, 10);
    expect(walk('ArrowUp')).toEqual({ row: 1, column: 3 });
    expect(walk('ArrowRight')).toEqual({ row: 2, column: 4 });
    expect(walk('Home')).toEqual({ row: 2, column: 0 });
    expect(walk('End', true)).toEqual({ row: 9, column: 9 });
    expect(walk('x')).toBeUndefined();
  });

  it('reach the heads, and stay out of the corner', () => {
    expect(walkCells({ row: 0, column: 3 }, 'ArrowUp', false, 10)).toEqual({ row: -1, column: 3 });
    expect(walkCells({ row: -1, column: 0 }, 'ArrowLeft', false, 10)).toEqual({
      row: -1,
      column: 0,
    });
    expect(walkCells({ row: 9, column: 9 }, 'ArrowDown', false, 10)).toEqual({ row: 9, column: 9 });
  });
});
