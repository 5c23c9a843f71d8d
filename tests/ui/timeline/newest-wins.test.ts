import { expect, test } from 'vitest';
import { newestWins } from '../../../src/ui/timeline/newest-wins.ts';

/** A sender whose answers come when the test says so. */
function slowSender() {
  const sent: number[] = [];
  const answers: (() => void)[] = [];
  const newest = newestWins<number>(
    (value) => {
      sent.push(value);
      return new Promise((resolve) => answers.push(resolve));
    },
    (act) => act(),
  );
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { sent, newest, answer };
}

test('while one value is under way the newest of the others waits, and the rest is left out', async () => {
  const { sent, newest, answer } = slowSender();
  newest.put(1);
  newest.put(2);
  newest.put(3);
  expect(sent).toEqual([1]);
  await answer();
  expect(sent).toEqual([1, 3]);
});

test('it has settled when the last value is answered', async () => {
  const { newest, answer } = slowSender();
  let settled = false;
  newest.put(1);
  newest.put(2);
  const done = newest.settle().then(() => (settled = true));
  await answer();
  expect(settled).toBe(false);
  await answer();
  await done;
  expect(settled).toBe(true);
});

test('with nothing to send it has settled already', async () => {
  const { newest } = slowSender();
  await expect(newest.settle()).resolves.toBeUndefined();
});

test('what fails does not stop what follows', async () => {
  const sent: number[] = [];
  const newest = newestWins<number>(
    (value) => {
      sent.push(value);
      return value === 1
        ? Promise.reject(new Error('no answer')).catch(() => {})
        : Promise.resolve();
    },
    (act) => act(),
  );
  newest.put(1);
  newest.put(2);
  await newest.settle();
  expect(sent).toEqual([1, 2]);
});
