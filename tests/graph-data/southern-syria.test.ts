import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import { lineKinds } from '../../src/model/relation-kinds.ts';
import { locateClaims } from './claim-locators.ts';
import { coverage } from './southern-syria-coverage.ts';

const file = new URL('../../graph-data/southern-syria-2017.json', import.meta.url);
const text = readFileSync(file, 'utf8');
const dossier = readDossier(text, 'southern-syria-2017.json');
const claims = locateClaims(dossier);

/** How many sentences each of the paragraphs 1 to 15 has. */
const sentencesOfParagraphs = [2, 1, 4, 2, 3, 2, 2, 2, 2, 2, 2, 3, 2, 1, 1];

/** Every passage of the report, as locators name it. */
function allPassages(): readonly string[] {
  const sentences = sentencesOfParagraphs.flatMap((count, index) =>
    count === 1
      ? [`¶${index + 1}`]
      : Array.from({ length: count }, (_, nth) => `¶${index + 1}, sentence ${nth + 1}`),
  );
  const captions = ['caption 1', 'caption 2', 'caption 3'];
  return ['headline', 'standfirst', 'subheading', ...sentences, ...captions];
}

/** "address at locator" for each pair that is listed. */
const listed = coverage.flatMap(({ locator, claims: addresses }) =>
  addresses.map((address) => `${address} at ${locator}`),
);

function meeting(id: string) {
  return dossier.meetings.find((record) => record.id === id);
}

function participantsOf(id: string): readonly unknown[] {
  return (meeting(id)?.participants ?? []).map(({ actor }) => actor);
}

test('every passage of the report is listed once', () => {
  expect(coverage.map(({ locator }) => locator).toSorted()).toEqual(allPassages().toSorted());
});

test('a passage without claims says why it has none', () => {
  const silent = coverage.filter(({ claims: found, left }) => found.length === 0 && !left);
  expect(silent).toEqual([]);
});

test('each listed claim exists and rests on the passage where it is listed', () => {
  const coded = new Set(
    claims.flatMap(({ address, locators }) => locators.map((at) => `${address} at ${at}`)),
  );
  expect(listed.filter((pair) => !coded.has(pair))).toEqual([]);
  expect(new Set(listed).size).toBe(listed.length);
});

test('each piece of evidence is listed, and each claim is listed somewhere', () => {
  const pairs = new Set(listed);
  const addresses = new Set(coverage.flatMap((passage) => passage.claims));
  const unlisted = claims.flatMap(({ address, locators, inherited }) =>
    inherited
      ? [address].filter(() => !addresses.has(address))
      : locators.map((at) => `${address} at ${at}`).filter((pair) => !pairs.has(pair)),
  );
  expect(unlisted).toEqual([]);
});

test('no two claims share an address, and none is without evidence', () => {
  const addresses = claims.map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(claims.filter(({ locators }) => locators.length === 0)).toEqual([]);
});

test('each piece of evidence has a paraphrase and none quotes', () => {
  const pieces = text.match(/"locator":/gu) ?? [];
  expect(text.match(/"paraphrase":/gu)).toHaveLength(pieces.length);
  expect(text).not.toContain('"quote"');
});

test('every actor, place and voice is spoken of by some claim', () => {
  const spokenOf = JSON.stringify([
    dossier.actors.map(({ affiliations }) => affiliations),
    dossier.places.map(({ within }) => within),
    dossier.meetings,
    dossier.agreements,
    dossier.relations,
  ]);
  const actors = dossier.actors.filter(({ affiliations }) => affiliations.length === 0);
  const records = [...actors, ...dossier.places, ...dossier.voices];
  expect(records.filter(({ id }) => !spokenOf.includes(`"${id}"`))).toEqual([]);
});

test('the states, persons, bodies and forces of the report are all there', () => {
  const count = (kind: string) => dossier.actors.filter((actor) => actor.kind === kind).length;
  expect(['state', 'envoy', 'institution', 'force'].map(count)).toEqual([7, 8, 6, 8]);
});

test('relations are only of kinds from the table', () => {
  const known: readonly string[] = lineKinds
    .filter(({ origin }) => origin === 'relation')
    .map(({ id }) => id);
  expect(dossier.relations.filter(({ kind }) => !known.includes(kind))).toEqual([]);
});

test('the leaders of the teams are named for the talks as a whole, at none of the meetings', () => {
  const leaders = ['michael-ratney', 'brett-mcgurk', 'alexander-lavrentiev'];
  const where = dossier.meetings.filter(({ participants }) =>
    participants.some(({ actor }) => leaders.some((leader) => leader === actor)),
  );
  expect(where.map(({ id }) => id)).toEqual(['talks-july-2017']);
});

test('the meeting with Jordan stands beside the secret series, on the day of the other in Amman', () => {
  expect(participantsOf('amman-with-jordan')).toEqual(['israel', 'united-states', 'jordan']);
  expect(meeting('amman-with-jordan')?.partOf).toBeUndefined();
  expect(meeting('amman-with-jordan')?.publicity).toBeUndefined();
  expect(meeting('amman-with-jordan')?.order).toMatchObject([
    { is: 'same-day', of: 'amman-three' },
  ]);
});

test('the capital in Europe stays unnamed, and comes after Amman', () => {
  expect(meeting('europe-three')?.place).toEqual({ name: 'a European capital' });
  expect(meeting('europe-three')?.order).toMatchObject([{ is: 'after', of: 'amman-three' }]);
});

test('the withdrawal of three forces from one country is put to two powers', () => {
  const demand = dossier.relations.find(({ id }) => id === 'israel-demands-withdrawal');
  expect(demand).toMatchObject({
    from: ['israel'],
    to: ['revolutionary-guards', 'hezbollah', 'shiite-militias'],
    addressees: ['united-states', 'russia'],
    via: ['iran'],
    place: 'syria',
  });
});

test('what is told relative to the report is ordered by it, and dated no closer than by month', () => {
  const claimsWithTime = [...dossier.meetings, ...dossier.relations];
  const relative = claimsWithTime.filter(({ order }) =>
    order.some(({ of }) => of === 'haaretz-2017-08'),
  );
  expect(relative.map(({ id }) => id)).toEqual([
    'security-cabinet-discussion',
    'talks-continued',
    'israel-criticises-in-public',
    'lavrov-assures-israel',
    'tillerson-sets-condition',
    'tillerson-demands-withdrawal',
  ]);
  expect(new Set(relative.map(({ when }) => when))).toEqual(
    new Set([undefined, '[2017-07..2017-08]', '2017/2017-08']),
  );
});

test('what a speaker takes for granted about presence is never certain', () => {
  const granted = dossier.relations.filter(
    ({ kind, evidence }) =>
      kind === 'present-in' && evidence.some(({ attribution }) => attribution.length > 0),
  );
  expect(granted).toHaveLength(7);
  expect(granted.filter(({ certainty }) => (certainty ?? 'certain') === 'certain')).toEqual([]);
});

test('the agreement leaves out Iran and Hezbollah, and no parties are made up', () => {
  const agreement = dossier.agreements[0];
  expect(agreement?.provisions.map(({ omits }) => omits)).toEqual([
    ['iran', 'hezbollah'],
    ['iran'],
  ]);
  expect(agreement?.parties).toEqual([]);
});
