import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepNothing } from '../../src/state/surroundings.ts';
import { Trail } from '../../src/state/trail.ts';
import { plainView, type View } from '../../src/state/view.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const of = (title: string): View => ({ ...plainView, title });
const brush = { gesture: 'brush' };

function makeTrail() {
  const left: string[] = [];
  const shown: string[] = [];
  const trail = new Trail({
    leave: (address, step) => left.push(`${step} ${address}`),
    kept: { ...keepNothing, shown: (view) => shown.push(view.title ?? '') },
  });
  return { trail, left, shown };
}

test('the first view of a gesture is a step at once; of the others the newest is left, five times a second', () => {
  const { trail, left } = makeTrail();
  for (let at = 0; at < 60; at++) {
    trail.leave(of(`${at}`), brush);
    vi.advanceTimersByTime(10);
  }
  expect(left).toEqual(['new title=0', 'same title=20', 'same title=40']);
  trail.endGesture();
  expect(left.at(-1)).toBe('same title=59');
  vi.advanceTimersByTime(1000);
  expect(left).toHaveLength(4);
});

test('a gesture that nobody ends is left too, and kept as what was shown', () => {
  const { trail, left, shown } = makeTrail();
  trail.leave(of('a'), brush);
  trail.leave(of('b'), brush);
  vi.advanceTimersByTime(1000);
  expect(left).toEqual(['new title=a', 'same title=b']);
  expect(shown).toEqual(['a', 'b']);
});

test('another step first leaves the end of the gesture before it', () => {
  const { trail, left } = makeTrail();
  trail.leave(of('a'), brush);
  trail.leave(of('b'), brush);
  trail.leave(of('c'), 'new');
  expect(left).toEqual(['new title=a', 'same title=b', 'new title=c']);
});

test('a setting takes the place of the gesture before it', () => {
  const { trail, left } = makeTrail();
  trail.leave(of('a'), brush);
  trail.leave(of('b'), brush);
  trail.leave(of('c'), 'new', true);
  vi.advanceTimersByTime(1000);
  expect(left).toEqual(['new title=a', 'same title=c']);
});

test('a setting that is changed in one gesture is never a step', () => {
  const { trail, left } = makeTrail();
  trail.leave(of('a'), brush, true);
  trail.leave(of('b'), brush, true);
  trail.endGesture();
  expect(left).toEqual(['same title=a', 'same title=b']);
});

test('where the page stands at another step, the end of a gesture is not left there', () => {
  const { trail, left } = makeTrail();
  trail.leave(of('a'), brush);
  trail.leave(of('b'), brush);
  trail.stepAside();
  vi.advanceTimersByTime(1000);
  expect(left).toEqual(['new title=a']);
  trail.leave(of('c'), brush);
  expect(left).toEqual(['new title=a', 'new title=c']);
});

test('the first screen is a step of its own', () => {
  const { trail, left } = makeTrail();
  trail.leave(of('a'), 'new');
  trail.leaveAll();
  expect(left).toEqual(['new title=a', 'new ']);
});
