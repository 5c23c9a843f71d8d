import { describe, expect, test } from 'vitest';
import { brushTo, nudgeEnd } from '../../../src/scene/timeline/brush-motion.ts';
import { makeScale, placeOfDay, zoomAxis } from '../../../src/scene/timeline/time-scale.ts';
import { july } from '../../fixtures/timelines.ts';

const scale = makeScale(july, 100, 900);
const at = (day: number) => placeOfDay(scale, day);
const [third, tenth, twentieth] = [july.first + 2, july.first + 9, july.first + 19];
const span = { first: third, last: tenth };

describe('a hand', () => {
  test('draws a period from day to day, in either direction', () => {
    const from = { grip: 'new', x: at(third) + 2, span: undefined } as const;
    expect(brushTo(from, at(tenth) + 2, scale)).toEqual(span);
    expect(brushTo({ ...from, x: at(tenth) + 2 }, at(third) + 2, scale)).toEqual(span);
  });

  test('moves a period without changing its length', () => {
    const hold = { grip: 'body', x: at(third), span } as const;
    const moved = brushTo(hold, at(third + 5), scale);
    expect(moved).toEqual({ first: third + 5, last: tenth + 5 });
  });

  test('moves an end, but not beyond the other', () => {
    const hold = { grip: 'last', x: at(tenth + 1), span } as const;
    expect(brushTo(hold, at(twentieth + 1), scale)).toEqual({ first: third, last: twentieth });
    expect(brushTo(hold, at(third - 2), scale)).toEqual({ first: third, last: third });
  });

  test('opens an end at the edge, and takes the whole away where both are open', () => {
    const hold = { grip: 'first', x: at(third), span } as const;
    expect(brushTo(hold, scale.left, scale)).toEqual({ first: -Infinity, last: tenth });
    const open = { ...hold, span: { first: third, last: Infinity } };
    expect(brushTo(open, scale.left, scale)).toBeUndefined();
  });
});

describe('a key', () => {
  test('moves an end by days, but not beyond the other', () => {
    expect(nudgeEnd(span, 'first', 1, july)).toEqual({ first: third + 1, last: tenth });
    expect(nudgeEnd(span, 'first', 99, july)).toEqual({ first: tenth, last: tenth });
    expect(nudgeEnd(span, 'last', -7, july)).toEqual({ first: third, last: third });
  });

  test('moves an open end from that of the axis', () => {
    expect(nudgeEnd(undefined, 'first', 1, july)).toEqual({
      first: july.first + 1,
      last: Infinity,
    });
  });
});

describe('zooming', () => {
  test('keeps the day that is pointed at in its place', () => {
    const axis = zoomAxis({ first: 0, last: 99 }, 0.5, 20, july);
    expect(axis).toEqual({ first: 10, last: 59 });
  });

  test('ends at a few days, and at twice everything', () => {
    const whole = { first: 0, last: 99 };
    const near = zoomAxis({ first: 10, last: 12 }, 0.1, 11, whole);
    expect(near).toEqual({ first: 10, last: 12 });
    const far = zoomAxis(whole, 9, 50, whole);
    expect(far.last - far.first + 1).toBe(200);
  });
});
