import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyLog,
  endGesture,
  mostChanges,
  record,
  redo,
  undo,
  type UndoLog,
} from '../../src/state/undo-log.ts';

const empty: UndoLog<string> = emptyLog;

describe('an undo log', () => {
  it('takes back the last step, and does it again', () => {
    const log = record(record(empty, 'a', 'b', 'first'), 'b', 'c', 'second');
    const back = undo(log);
    expect(back.change).toEqual({ before: 'b', after: 'c', label: 'second' });
    expect(undo(back.log).change?.before).toBe('a');
    const forth = redo(back.log);
    expect(forth.change?.after).toBe('c');
    expect(forth.log).toEqual(log);
  });

  it('does nothing again once something else was done', () => {
    const log = record(undo(record(empty, 'a', 'b', 'first')).log, 'a', 'c', 'other');
    expect(redo(log)).toEqual({ log });
    expect(undo(log).change?.before).toBe('a');
  });

  it('is the same object where nothing changed, or nothing is left to take back', () => {
    const log = record(empty, 'a', 'b', 'first');
    expect(record(log, 'b', 'b', 'none')).toBe(log);
    expect(redo(log).log).toBe(log);
    expect(undo(empty).log).toBe(empty);
    expect(endGesture(log)).toBe(log);
  });

  it('has one step for one gesture, back to where it began', () => {
    const typed = record(record(empty, '', 'A', 'title', 'title'), 'A', 'Am', 'title', 'title');
    expect(typed.past).toEqual([{ before: '', after: 'Am', label: 'title', gesture: 'title' }]);
    expect(undo(typed).change?.before).toBe('');
  });

  it('has two steps for two gestures with the same key, and after a step back', () => {
    const once = record(empty, 'a', 'b', 'drag', 'pin');
    expect(record(endGesture(once), 'b', 'c', 'drag', 'pin').past).toHaveLength(2);
    const again = redo(undo(once).log).log;
    expect(record(again, 'b', 'c', 'drag', 'pin').past).toHaveLength(2);
    expect(record(once, 'b', 'c', 'drag', 'other').past).toHaveLength(2);
  });

  it('has no step for a gesture that ends where it began', () => {
    const log = record(record(empty, 'a', 'b', 'drag', 'pin'), 'b', 'a', 'drag', 'pin');
    expect(log.past).toEqual([]);
  });

  it('forgets the oldest step where there are too many', () => {
    let log: UndoLog<number> = emptyLog;
    for (let step = 0; step < mostChanges + 5; step++) log = record(log, step, step + 1, 'step');
    expect(log.past).toHaveLength(mostChanges);
    expect(log.past[0]?.before).toBe(5);
  });

  it('always leads back to where it began, and forth again', () => {
    const step = fc.record({ to: fc.nat(3), gesture: fc.option(fc.constantFrom('x', 'y')) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let now = 0;
        let log: UndoLog<number> = emptyLog;
        for (const { to, gesture } of steps) {
          log = record(log, now, to, 'step', gesture ?? undefined);
          now = to;
        }
        let value = now;
        for (let back = undo(log); back.change; back = undo(back.log)) {
          expect(back.change.after).toBe(value);
          value = back.change.before;
          log = back.log;
        }
        expect(value).toBe(0);
        for (let forth = redo(log); forth.change; forth = redo(forth.log))
          value = forth.change.after;
        expect(value).toBe(now);
      }),
      { seed: 1990, numRuns: 300 },
    );
  });
});
