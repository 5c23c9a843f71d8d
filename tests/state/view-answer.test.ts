import { expect, test } from 'vitest';
import type { Question } from '../../src/graph/answer.ts';
import type { Archive } from '../../src/graph/asking.ts';
import { layOut } from '../../src/graph/layout/layouts.ts';
import { parseQuery } from '../../src/graph/query/parse.ts';
import { plainView } from '../../src/state/view.ts';
import { ViewAsker } from '../../src/state/view-answer.ts';
import { archiveOf, envoy, states } from '../fixtures/asking.ts';

const people = [envoy('sergei', 'russia'), envoy('tamar', 'israel'), envoy('omar', 'jordan')];
const russian = { ...plainView, query: parseQuery('country:RUS') };
const { signal } = new AbortController();

/** An archive that notes how it is asked for pictures. */
function noted() {
  const asked: Question[] = [];
  const archive = archiveOf({
    actors: [...states, ...people],
    meetings: [{ id: 'talks', participants: people.map(({ id }) => id) }],
  });
  const noting: Archive = {
    ...archive,
    ask: (question, signal) => {
      asked.push(question);
      return archive.ask(question, signal);
    },
  };
  return { archive: noting, asked };
}

const asker = () => new ViewAsker(async (answer, arrangement) => layOut(answer, arrangement));

test('the first picture of an archive comes before its facets, which are added to the same picture', async () => {
  const { archive, asked } = noted();
  const asking = asker();
  const shown = await asking.ask(archive, plainView, signal);
  expect(shown.positions.size).toBe(shown.answer.marks.length);
  expect(shown.answer.facets).toEqual([]);
  expect(shown.whole).toBeUndefined();
  const whole = await asking.addFacets(shown, archive, plainView, signal);
  expect(whole.whole?.map(({ key }) => key)).toContain('country');
  expect(whole.answer).toMatchObject({ marks: shown.answer.marks, lines: shown.answer.lines });
  expect(asked.map(({ facets }) => facets)).toEqual([false, undefined]);
});

test('a filter is answered with its facets, beside those of the scope', async () => {
  const { archive, asked } = noted();
  const asking = asker();
  const first = await asking.ask(archive, plainView, signal);
  const { whole } = await asking.addFacets(first, archive, plainView, signal);
  asked.length = 0;
  const shown = await asking.ask(archive, russian, signal);
  const on = shown.answer.facets
    .flatMap(({ values }) => values)
    .find(({ state }) => state === 'on');
  expect(on?.value).toBe('RUS');
  expect(shown.whole).toBe(whole);
  expect(asked.map(({ facets }) => facets)).toEqual([undefined]);
});

test('where a filter comes before any facets, those of the scope are still those of the whole scope', async () => {
  const { archive } = noted();
  const asking = asker();
  const first = await asking.ask(archive, russian, signal);
  const { answer, whole } = await asking.addFacets(first, archive, russian, signal);
  expect(answer.question.query).toBe(russian.query);
  const [countries] = whole ?? [];
  expect(countries?.values.map(({ value, state }) => `${value} ${state}`)).toEqual([
    'ISR off',
    'JOR off',
    'RUS off',
  ]);
});
