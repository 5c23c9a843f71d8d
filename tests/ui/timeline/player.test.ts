import { expect, test } from 'vitest';
import { paces, Player, type Clock } from '../../../src/ui/timeline/player.svelte.ts';

/** A player of some steps whose clock stands still until the test moves it. */
function playerOf(steps: number) {
  let taken = 0;
  let stops = 0;
  let due: (() => void) | undefined;
  const waits: number[] = [];
  const clock: Clock = (act, ms) => {
    waits.push(ms);
    due = act;
    return () => (due = undefined);
  };
  const player = new Player(
    async () => ++taken < steps,
    () => stops++,
    clock,
  );
  const rest = () => new Promise((resolve) => setImmediate(resolve));
  const tick = async (): Promise<void> => {
    const act = due;
    due = undefined;
    act?.();
    await rest();
  };
  return { player, tick, rest, waits, taken: () => taken, stops: () => stops, isDue: () => !!due };
}

test('playing takes a step at once, and one at each turn of the clock', async () => {
  const { player, tick, rest, taken, waits } = playerOf(9);
  player.turn();
  await rest();
  expect(taken()).toBe(1);
  await tick();
  await tick();
  expect(taken()).toBe(3);
  expect(waits).toEqual([paces.usual, paces.usual, paces.usual]);
});

test('it stops by itself behind the last step, and says so once', async () => {
  const { player, tick, rest, taken, stops, isDue } = playerOf(2);
  player.turn();
  await rest();
  await tick();
  expect(taken()).toBe(2);
  expect(player.playing).toBe(false);
  expect(isDue()).toBe(false);
  expect(stops()).toBe(1);
});

test('a pause cancels the step that was due', async () => {
  const { player, rest, taken, isDue } = playerOf(9);
  player.turn();
  await rest();
  player.turn();
  expect(player.playing).toBe(false);
  expect(isDue()).toBe(false);
  expect(taken()).toBe(1);
});

test('a single step does not play on', async () => {
  const { player, taken, isDue } = playerOf(9);
  await player.next();
  expect(taken()).toBe(1);
  expect(isDue()).toBe(false);
});
