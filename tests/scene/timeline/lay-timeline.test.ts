import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../src/graph/timeline/timeline.ts';
import { layTimeline, type TimelineFrame } from '../../../src/scene/timeline/lay-timeline.ts';
import type { LaidItem } from '../../../src/scene/timeline/laid-timeline.ts';
import { itemAt, july, timelineOf } from '../../fixtures/timelines.ts';

const frame: TimelineFrame = {
  axis: july,
  left: 100,
  right: 900,
  rowHeight: 24,
  labelWidth: 200,
  selected: [],
  own: [],
};
const strip: TimelineFrame = { ...frame, height: 108, rowHeight: 16 };

/** From where to where an item with its label stands, and in which row. */
function boxOf({ shape, label, y }: LaidItem) {
  const room = shape.kind === 'point' ? 5 : 0;
  return {
    y,
    from: Math.min(shape.from - room, label?.x ?? Infinity),
    to: Math.max(shape.to + room, label ? label.x + label.width : 0),
  };
}

function expectNoOverlap(items: readonly LaidItem[]): void {
  const boxes = items.map(boxOf);
  boxes.forEach((one, at) => {
    for (const other of boxes.slice(at + 1)) {
      if (Math.abs(one.y - other.y) > 1) continue;
      expect(one.to <= other.from || other.to <= one.from).toBe(true);
    }
  });
}

const anyDay = fc.integer({ min: 1, max: 31 }).map((day) => String(day).padStart(2, '0'));
const anyDate = fc.oneof(
  anyDay.map((day) => `2017-07-${day}`),
  anyDay.map((day) => `[2017-07-01..2017-07-${day}]`),
  fc.constantFrom('2017-07', '2017-07-10/..', '2017-07-04/2017-07-20'),
);
const anyTimeline: fc.Arbitrary<Timeline> = fc
  .array(fc.tuple(anyDate, fc.constantFrom('contact', 'accord', 'dispute')), { maxLength: 40 })
  .map((all) => timelineOf(all.map(([when, lane], at) => itemAt(`item-${at}`, when, { lane }))));

describe('a whole timeline', () => {
  test('tells every item, each with its label, and none lies on another', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { lanes } = layTimeline(timeline, frame);
        const items = lanes.flatMap((lane) => lane.items);
        expect(items).toHaveLength(timeline.items.length);
        expect(items.every(({ label }) => label !== undefined)).toBe(true);
        expectNoOverlap(items);
      }),
      { seed: 5, numRuns: 60 },
    );
  });

  test('has lanes under each other, only those in which something is', () => {
    const timeline = timelineOf([
      itemAt('a', '2017-07-02'),
      itemAt('b', '2017-07-03', { lane: 'dispute' }),
    ]);
    const { lanes, height } = layTimeline(timeline, frame);
    expect(lanes.map(({ lane }) => lane)).toEqual(['contact', 'dispute']);
    expect(lanes[1]?.y).toBe(lanes[0]?.height);
    expect(height).toBe((lanes[1]?.y ?? 0) + (lanes[1]?.height ?? 0));
  });

  test('shortens labels that are too long, and puts them left where the picture ends', () => {
    const long = itemAt('a', '2017-07-02', { title: 'A very long title '.repeat(9) });
    const late = itemAt('b', '2017-07-31', { title: 'At the very end' });
    const [first, last] = layTimeline(timelineOf([long, late]), frame).lanes[0]?.items ?? [];
    expect(first?.label?.text).toMatch(/…$/u);
    expect(first?.label?.width).toBeLessThanOrEqual(200);
    expect(last?.label?.x).toBeLessThan(last?.shape.from ?? 0);
  });

  test('writes the date of what is selected behind its label', () => {
    const timeline = timelineOf([itemAt('a', '2017-07-02')]);
    const chosen = layTimeline(timeline, { ...frame, selected: ['a'] });
    expect(chosen.lanes[0]?.items[0]?.label?.code?.text).toBe('2017-07-02');
    expect(layTimeline(timeline, frame).lanes[0]?.items[0]?.label?.code).toBeUndefined();
  });

  test('marks what is disputed in words', () => {
    const timeline = timelineOf([itemAt('a', '2017-07-02', { disputed: true })]);
    expect(layTimeline(timeline, frame).lanes[0]?.items[0]?.label?.text).toBe('≠ a');
  });
});

describe('a strip', () => {
  test('is as high as it is told, and loses no item: what has no room stands with another', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const { lanes, height } = layTimeline(timeline, strip);
        const items = lanes.flatMap((lane) => lane.items);
        expect(height).toBe(108);
        expect(items.flatMap((item) => item.items)).toHaveLength(timeline.items.length);
        for (const { y } of items) expect(y).toBeLessThan(108);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  test('says how many stand together', () => {
    const same = Array.from({ length: 9 }, (_, at) => itemAt(`item-${at}`, '2017-07-02'));
    const items = layTimeline(timelineOf(same), strip).lanes[0]?.items ?? [];
    const more = items.map(({ items: together }) => together.length - 1);
    expect(more.reduce((sum, one) => sum + one, 0)).toBe(9 - items.length);
    const fullest = items.find(({ items: together }) => together.length > 1);
    expect(fullest?.label?.text).toMatch(/ \+\d$/u);
  });

  test('tells much as bins, the highest as high as its lane, and of the items what is selected', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      itemAt(`item-${at}`, `2017-07-${String((at % 31) + 1).padStart(2, '0')}`),
    );
    const density = {
      step: { unit: 'day', every: 1 } as const,
      edges: Array.from({ length: 32 }, (_, at) => july.first + at),
      counts: {
        contact: Array.from({ length: 31 }, (_, at) => (at === 4 ? 20 : 10)),
        accord: [],
        dispute: [],
      },
    };
    const timeline = timelineOf(many, { density });
    const [lane] = layTimeline(timeline, { ...strip, selected: ['item-9'] }).lanes;
    expect(lane?.items.map(({ id }) => id)).toEqual(['item-9']);
    expect(lane?.bins).toHaveLength(31);
    expect(lane?.highest).toBe('up to 20 a day');
    expect(lane?.bins[4]?.height).toBe(2 * (lane?.bins[3]?.height ?? 0));
  });
});

test('the same timeline is laid out alike', () => {
  const timeline = timelineOf([itemAt('a', '2017-07-02'), itemAt('b', '2017-07')]);
  expect(layTimeline(timeline, strip)).toEqual(layTimeline(timeline, strip));
});
