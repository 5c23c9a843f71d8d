import { expect, test } from 'vitest';
import { publicDossier } from '../../src/model/public-dossier.ts';
import { dossierOf } from '../fixtures/dossier-of.ts';

const evidence = [{ locator: '¶1', paraphrase: 'It was so.' }];
const state = (id: string, more: object = {}) => ({
  id,
  kind: 'state' as const,
  name: id,
  ...more,
});

test('a dossier without anything private is itself', () => {
  const dossier = dossierOf({ actors: [state('a')] });
  expect(publicDossier(dossier)).toBe(dossier);
});

test('a private record goes, with every reference to it', () => {
  const open = publicDossier(
    dossierOf({
      actors: [state('a'), state('b'), state('hidden', { private: true })],
      meetings: [{ id: 'm', participants: ['a', 'b', 'hidden'], evidence }],
      relations: [
        { id: 'gone', kind: 'warns', from: 'a', to: 'hidden', evidence },
        { id: 'less', kind: 'warns', from: ['a', 'hidden'], to: 'b', about: ['gone'], evidence },
      ],
    }),
  );
  expect(JSON.stringify(open)).not.toContain('hidden');
  expect(JSON.stringify(open)).not.toContain('gone');
  expect(open.meetings[0]?.participants.map(({ actor }) => actor)).toEqual(['a', 'b']);
  expect(open.relations.map(({ id, from }) => [id, from])).toEqual([['less', ['a']]]);
});

test('a private claim within a record goes, and the record stays', () => {
  const open = publicDossier(
    dossierOf({
      actors: [
        state('a'),
        {
          id: 'p',
          kind: 'envoy',
          name: 'P',
          affiliations: [{ to: 'a', kind: 'serves', private: true, evidence }],
        },
      ],
    }),
  );
  expect(open.actors[1]?.affiliations).toEqual([]);
});

test('a claim whose evidence is all private goes; one with other evidence keeps that', () => {
  const hidden = { ...evidence[0], private: true };
  const open = publicDossier(
    dossierOf({
      actors: [state('a'), state('b')],
      meetings: [
        { id: 'only', participants: ['a', 'b'], evidence: [hidden] },
        { id: 'both', participants: ['a', 'b'], evidence: [...evidence, hidden] },
      ],
    }),
  );
  expect(open.meetings.map(({ id }) => id)).toEqual(['both']);
  expect(open.meetings[0]?.evidence).toHaveLength(1);
});

test('evidence from a private source or voice goes, and does not turn into the source’s own word', () => {
  const open = publicDossier(
    dossierOf({
      actors: [state('a'), state('b')],
      voices: [{ id: 'whisper', description: 'A friend', anonymous: true, private: true }],
      meetings: [
        {
          id: 'm',
          participants: ['a', 'b'],
          evidence: [{ ...evidence[0], attribution: 'whisper' }],
        },
      ],
    }),
  );
  expect(open.meetings).toEqual([]);
  expect(JSON.stringify(open)).not.toContain('whisper');
});

test('a saved view goes that names something private; its own id stands for no record', () => {
  const view = { title: 'A view', view: 'where=actor:a', pins: [] };
  const noted = { ...view, id: 'noted', notes: ['One:\nhidden'] };
  const open = publicDossier(
    dossierOf({
      actors: [state('a'), state('hidden', { private: true })],
      views: [
        { ...view, id: 'hidden' },
        { ...view, id: 'told', view: 'where=actor:a,hidden' },
        { ...view, id: 'selected', view: 'select=met-with:a>hidden' },
        { ...view, id: 'quoted', view: 'where=%22hidden%22' },
        noted,
        { ...view, id: 'pinned', pins: [{ mark: 'hidden', x: 0, y: 0 }] },
        { ...view, id: 'like-it', view: 'where=actor:hidden-other' },
      ],
    }),
  );
  expect(open.views.map(({ id }) => id)).toEqual(['hidden', 'like-it']);
  expect(open.actors.map(({ id }) => id)).toEqual(['a']);
});

test('a view that is private goes, and a record with its id stays', () => {
  const secret = { id: 'a', title: 'A view', view: '', pins: [], private: true };
  const open = publicDossier(dossierOf({ actors: [state('a')], views: [secret] }));
  expect(open.views).toEqual([]);
  expect(open.actors.map(({ id }) => id)).toEqual(['a']);
});
