import { describe, expect, it } from 'vitest';
import { readTies } from '../../src/graph/affiliations.ts';
import { rememberByDay } from '../../src/graph/by-day.ts';
import { boundsOf } from '../../src/model/dates/bounds.ts';
import { parseDate } from '../../src/model/dates/parse-date.ts';
import { envoy, states } from '../fixtures/asking.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const ministry = { to: 'russia', kind: 'part-of' as const };
const ties = readTies([
  dossierOf({
    actors: [
      ...states,
      { id: 'ministry', kind: 'institution', name: 'Ministry', affiliations: [ministry] },
      {
        id: 'office',
        kind: 'institution',
        name: 'Office',
        affiliations: [{ ...ministry, when: '2014' }],
      },
      envoy('sergei', 'ministry'),
      envoy('yuri', 'office'),
    ],
  }),
]);
const [monday, tuesday] = ['2017-07-03', '2017-07-04'].map((day) => boundsOf(parseDate(day)));

function askedFor(actor: string): readonly string[] {
  const asked: string[] = [];
  const give = rememberByDay(ties, (id, day) => {
    asked.push(id);
    return day;
  });
  for (const day of [monday, tuesday, monday]) if (day) give(actor, day);
  return asked;
}

describe('what is remembered of an actor', () => {
  it('is found out once for all days, where all ties above it always hold', () => {
    expect(askedFor('sergei')).toEqual(['sergei']);
    expect(askedFor('russia')).toEqual(['russia']);
  });

  it('is found out once for each day, where a tie further up has a date', () => {
    expect(askedFor('yuri')).toEqual(['yuri', 'yuri']);
  });
});
