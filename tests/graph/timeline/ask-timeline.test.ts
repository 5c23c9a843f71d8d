import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../../src/graph/timeline/timeline.ts';
import { dayNumber, printDay } from '../../../src/model/dates/calendar.ts';
import type { DayRange } from '../../../src/model/dates/window.ts';
import { archiveOf, questionOf, states } from '../../fixtures/asking.ts';
import type { Asked } from '../../fixtures/asking.ts';
import type { DossierLists } from '../../fixtures/dossier-of.ts';

const evidence = [{ source: 'paper', locator: '¶1', paraphrase: 'So it says.' }];
const meeting = (id: string, when?: string, more: object = {}) => ({
  id,
  title: id,
  participants: ['russia', 'israel'],
  evidence,
  ...(when === undefined ? {} : { when }),
  ...more,
});
const act = (id: string, kind: string, when?: string, more: object = {}) => ({
  id,
  kind,
  from: 'israel',
  to: 'russia',
  evidence,
  ...(when === undefined ? {} : { when }),
  ...more,
});

const lists: DossierLists = {
  actors: [...states],
  meetings: [
    meeting('first', '2017-07-02'),
    meeting('second', '[2017-07-05..2017-07-09]'),
    meeting('about', '2017-07~'),
    meeting('undated'),
  ],
  agreements: [
    {
      id: 'truce',
      title: 'Truce',
      parties: ['russia', 'israel'],
      stages: [
        { kind: 'signed', when: '2017-07-20', evidence },
        { kind: 'in-force', when: '2017-08', evidence },
        { kind: 'ended' },
      ],
      evidence,
    },
  ],
  relations: [
    act('objects', 'objects-to', '2017-07-16'),
    act('tells', 'tells', undefined, { at: 'first' }),
    act('there', 'present-in', '2017-07-03', { to: 'jordan' }),
  ],
};

async function timelineOf(
  query = '',
  {
    most = 100,
    axis,
    given = lists,
    ...asked
  }: Asked & {
    axis?: DayRange;
    given?: DossierLists;
  } = {},
): Promise<Timeline> {
  return archiveOf(given).timeline({ question: questionOf(query, asked), most, axis });
}

const idsOf = ({ items }: Timeline) => items.map(({ id }) => id);

describe('what stands on a timeline', () => {
  test('are meetings, stages and acts in order of time, but not ties', async () => {
    expect(idsOf(await timelineOf())).toEqual([
      'about',
      'first',
      'tells',
      'second',
      'objects',
      'truce.signed.1',
      'truce.in-force.2',
    ]);
  });

  test('has a lane for each family', async () => {
    const { items, counts } = await timelineOf();
    const laneOf = (id: string) => items.find((item) => item.id === id)?.lane;
    expect(laneOf('first')).toBe('contact');
    expect(laneOf('tells')).toBe('contact');
    expect(laneOf('truce.signed.1')).toBe('accord');
    expect(laneOf('objects')).toBe('dispute');
    expect(counts).toEqual({ contact: 4, accord: 2, dispute: 1 });
  });

  test('is kept by the query, whatever time it asks for', async () => {
    expect(idsOf(await timelineOf('relation:objects-to after:2018'))).toEqual(['objects']);
  });

  test('says whether it falls into the time asked for', async () => {
    const { items } = await timelineOf('after:2017-07-06 before:2017-07-18');
    const inside = Object.fromEntries(items.map((item) => [item.id, item.inside]));
    expect(inside).toMatchObject({
      first: 'not',
      second: 'possibly',
      about: 'possibly',
      objects: 'certainly',
      'truce.signed.1': 'not',
    });
  });

  test('without a date is told apart', async () => {
    const { undated, undatedCount } = await timelineOf();
    expect(undated.map(({ id }) => id)).toEqual(['undated']);
    expect(undatedCount).toBe(1);
  });

  test('a relation selects itself and the lines that it draws; a stage its agreement', async () => {
    const { items } = await timelineOf();
    const selects = (id: string) => items.find((item) => item.id === id)?.selects;
    expect(selects('objects')).toEqual(['objects', 'objects-to:israel>russia']);
    expect(selects('truce.signed.1')).toEqual(['truce']);
    expect(selects('first')).toEqual(['first']);
  });
});

describe('the days of an item', () => {
  test('are the bounds of its date, and unknown ones are left out', async () => {
    const given = {
      actors: [...states],
      meetings: [meeting('open', '2017-07-01/..'), meeting('span', '2017-07-01/2017-08')],
    };
    const { items } = await timelineOf('', { given });
    const july = dayNumber(2017, 7, 1);
    const [span, open] = ['span', 'open'].map((id) => items.find((item) => item.id === id));
    expect(span).toMatchObject({ startLatest: july, endEarliest: dayNumber(2017, 8, 1) });
    expect(open).toMatchObject({ startEarliest: july, startLatest: july });
    expect(open).not.toHaveProperty('endEarliest');
  });

  test('are narrowed by what sources say of order', async () => {
    const order = [{ is: 'after', of: 'first', withinDays: 2, evidence }];
    const given = {
      actors: [...states],
      meetings: [meeting('first', '2017-07-02'), meeting('next', '2017-07', { order })],
    };
    const { items } = await timelineOf('', { given });
    const next = items.find(({ id }) => id === 'next');
    expect(printDay(next?.startEarliest ?? 0)).toBe('2017-07-02');
    expect(printDay(next?.startLatest ?? 0)).toBe('2017-07-04');
    expect(next?.narrowed).toBe(true);
    expect(items.find(({ id }) => id === 'first')?.narrowed).toBe(false);
  });

  test('tell "about" from "uncertain"', async () => {
    const given = {
      actors: [...states],
      meetings: [meeting('a', '2017-07~'), meeting('b', '2017-07?'), meeting('c', '2017-07%')],
    };
    const { items } = await timelineOf('', { given });
    expect(items.map(({ approximate, uncertain }) => [approximate, uncertain])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('the axis', () => {
  const july = ['01', '02', '03', '05', '06', '09'].map((day) =>
    meeting(`d${day}`, `2017-07-${day}`),
  );

  test('goes from the first day of anything to the last', async () => {
    const { axis, whole } = await timelineOf();
    expect(axis).toEqual({ first: dayNumber(2017, 7, 1), last: dayNumber(2017, 8, 31) });
    expect(whole).toEqual(axis);
  });

  test('leaves out one that lies years before the rest, and counts it', async () => {
    const given = { actors: [...states], meetings: [...july, meeting('old', '2012-06-25')] };
    const { axis, whole, earlier, later, items } = await timelineOf('', { given });
    expect(axis).toEqual({ first: dayNumber(2017, 7, 1), last: dayNumber(2017, 7, 9) });
    expect(whole?.first).toBe(dayNumber(2012, 6, 25));
    expect([earlier, later]).toEqual([1, 0]);
    expect(items.map(({ id }) => id)).not.toContain('old');
  });

  test('is that which is asked for; what goes on without end is on it', async () => {
    const given = {
      actors: [...states],
      meetings: [...july, meeting('goes-on', '2016/..')],
    };
    const axis = { first: dayNumber(2017, 7, 4), last: dayNumber(2017, 7, 6) };
    const timeline = await timelineOf('', { given, axis });
    expect(idsOf(timeline)).toEqual(['goes-on', 'd05', 'd06']);
    expect([timeline.earlier, timeline.later]).toEqual([3, 1]);
  });

  test('is not there where nothing has a date', async () => {
    const timeline = await timelineOf('', {
      given: { actors: [...states], meetings: [meeting('undated')] },
    });
    expect(timeline.axis).toBeUndefined();
    expect(timeline.items).toEqual([]);
    expect(timeline.undatedCount).toBe(1);
  });
});

describe('of more than can be told', () => {
  test('the strongest are told and the rest is counted', async () => {
    const given = {
      actors: [...states],
      meetings: [
        meeting('planned', '2017-07-01', { modality: 'planned' }),
        meeting('possible', '2017-07-02', { certainty: 'possible' }),
        meeting('certain', '2017-07-03'),
      ],
    };
    const timeline = await timelineOf('', { given, most: 1 });
    expect(idsOf(timeline)).toEqual(['certain']);
    expect(timeline.more).toBe(2);
    const chosen = await timelineOf('', { given, most: 1, selected: ['planned'] });
    expect(idsOf(chosen)).toEqual(['planned']);
  });

  test('all count in the density, each as one', async () => {
    const { density, counts } = await timelineOf('', { most: 0 });
    const sum = (numbers: readonly number[] = []) => numbers.reduce((all, one) => all + one, 0);
    expect(sum(density?.counts.contact)).toBeCloseTo(counts.contact);
    expect(sum(density?.counts.accord)).toBeCloseTo(counts.accord);
    expect(density?.step).toEqual({ unit: 'day', every: 1 });
    // One of five days: a fifth on each.
    const given = { actors: [...states], meetings: [meeting('one', '[2017-07-01..2017-07-05]')] };
    const spread = await timelineOf('', { given });
    expect(spread.density?.counts.contact).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  });
});
