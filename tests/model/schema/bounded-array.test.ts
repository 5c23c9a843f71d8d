import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { Report } from '../../../src/model/check/report.ts';
import { checkShape } from '../../../src/model/check/check-shape.ts';
import { limits } from '../../../src/model/limits.ts';
import { boundedArray, uncollected } from '../../../src/model/schema/bounded-array.ts';

const texts = boundedArray(v.string());

describe('boundedArray', () => {
  it('gives a fresh list where every entry is right', () => {
    const given = ['a', 'b'];
    const { output } = v.safeParse(texts, given);
    expect(output).toEqual(given);
    expect(output).not.toBe(given);
  });

  it('refuses what is no list', () => {
    expect(v.safeParse(texts, 'a').issues).toMatchObject([{ type: 'array' }]);
  });

  it('keeps as many issues as a report lists, each with its place, and counts the others', () => {
    const wrong = new Array<number>(limits.problems + 5).fill(0);
    const { issues = [] } = v.safeParse(texts, wrong);
    expect(issues).toHaveLength(limits.problems + 1);
    expect(issues[7]?.path?.[0]?.key).toBe(7);
    expect(issues.at(-1)).toMatchObject({ type: uncollected, requirement: 5 });
  });

  it('is not multiplied by lists within lists', () => {
    const participants = new Array<number>(limits.problems).fill(0);
    const meetings = new Array<object>(100).fill({ id: 'talks', participants });
    const report = new Report();
    checkShape({ version: 1, id: 'sample', title: 'A sample', meetings }, report);
    expect(report.problems).toHaveLength(limits.problems);
    expect(report.count('error')).toBe(100 * limits.problems);
  });
});
