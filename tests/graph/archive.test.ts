import { describe, expect, it } from 'vitest';
import { openArchive } from '../../src/graph/archive.ts';
import { countsOf, envoy, questionOf, states } from '../fixtures/asking.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const meetings = [{ id: 'talks', participants: ['sergei', 'israel'] }];
const first = dossierOf({
  id: 'first',
  title: 'First',
  licence: 'CC-BY-4.0',
  actors: [...states, envoy('sergei', 'russia')],
  meetings,
  countries: [{ code: 'XKX', name: 'Kosovo' }],
  views: [{ id: 'seen', title: 'Seen', view: 'group=states' }],
});
const second = dossierOf({
  id: 'second',
  title: 'Second',
  actors: [...states, envoy('yuri', 'russia')],
  meetings: [{ id: 'more-talks', participants: ['yuri', 'israel'] }],
  relationKinds: [{ id: 'trades-with', label: 'trades with', family: 'accord' }],
});

describe('an archive of several dossiers', () => {
  const archive = openArchive([first, second]);

  it('answers out of all of them', async () => {
    const answer = await archive.ask(questionOf('', { group: 'states', meetings: 'lines' }));
    expect(countsOf(answer)).toEqual(['met-with:israel>russia 2/0']);
  });

  it('can be asked for the statements of one', async () => {
    const answer = await archive.ask(questionOf('dossier:second form:meeting'));
    expect(countsOf(answer, 'met-with')).toEqual(['met-with:israel>yuri 1/0']);
  });

  it('is headed by the first, and names the kinds, countries and views of all', () => {
    expect(archive.heading).toEqual({
      hasPrivate: false,
      id: 'first',
      title: 'First · Second',
      licence: 'CC-BY-4.0',
      relationKinds: [
        { id: 'trades-with', label: 'trades with', family: 'accord', directed: true },
      ],
      countries: [{ code: 'XKX', name: 'Kosovo' }],
      views: [{ id: 'seen', title: 'Seen', view: 'group=states', pins: [] }],
    });
  });
});
