import { expect, test } from 'vitest';
import { layTimeline } from '../../../src/scene/timeline/lay-timeline.ts';
import { walkItems } from '../../../src/scene/timeline/walk-items.ts';
import { itemAt, july, timelineOf } from '../../fixtures/timelines.ts';

const timeline = timelineOf([
  itemAt('early', '2017-07-02'),
  itemAt('late', '2017-07-25'),
  itemAt('threat', '2017-07-20', { lane: 'dispute' }),
]);
const frame = { axis: july, left: 100, right: 900, rowHeight: 24, labelWidth: 200 };
const items = layTimeline(timeline, { ...frame, selected: [], own: [] }).lanes.flatMap(
  (lane) => lane.items,
);
const walk = (from: string | undefined, key: string) => walkItems(items, from, key)?.id;

test('arrows walk through time, whatever the lane', () => {
  expect(walk(undefined, 'ArrowRight')).toBe('early');
  expect(walk('early', 'ArrowRight')).toBe('threat');
  expect(walk('threat', 'ArrowRight')).toBe('late');
  expect(walk('late', 'ArrowRight')).toBeUndefined();
  expect(walk('late', 'ArrowLeft')).toBe('threat');
});

test('up and down go to the nearest of the next row', () => {
  expect(walk('early', 'ArrowDown')).toBe('threat');
  expect(walk('threat', 'ArrowUp')).toBe('late');
  expect(walk('early', 'ArrowUp')).toBeUndefined();
});

test('Home and End go to the first and the last, and other keys nowhere', () => {
  expect(walk('threat', 'Home')).toBe('early');
  expect(walk('threat', 'End')).toBe('late');
  expect(walk('threat', 'x')).toBeUndefined();
});
