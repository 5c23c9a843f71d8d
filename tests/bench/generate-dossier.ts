import type { DossierFile } from '../../src/model/dossier.ts';
import { modalities, publicities } from '../../src/model/vocabulary.ts';
import { seededRandom } from './seeded-random.ts';
import type { Random } from './seeded-random.ts';

type List<Key extends keyof DossierFile> = NonNullable<DossierFile[Key]>;
type ActorFile = List<'actors'>[number];
type EvidenceFile = NonNullable<List<'meetings'>[number]['evidence']>[number];

const codes = ['RUS', 'USA', 'ISR', 'JOR', 'SYR', 'IRN', 'TUR', 'FRA', 'DEU', 'EGY', 'IRQ', 'LBN'];
const syllables = ['ba', 'do', 'ke', 'li', 'mu', 'na', 'ro', 'si', 'ta', 'vu', 'we', 'zo'];
const relationKinds = ['tells', 'supports', 'demands', 'warns', 'criticises', 'assures', 'fights'];
const topics = ['borders', 'water', 'prisoners', 'trade', 'inspections'];

/**
 * A made-up dossier of so many records (actors, places, meetings, agreements, relations, sources),
 * shaped like a real one: for each state some envoys, institutions and forces; meetings of two to six
 * delegations, relations, and dates as exact as sources give them. The same seed gives the same dossier.
 */
export function generateDossier(records: number, seed: number): DossierFile {
  return generate(Math.ceil(records * 0.3), Math.floor(records * 0.65), seed);
}

/** A made-up dossier of so many actors, and two meetings or relations for each. */
export function generateDossierWithActors(actors: number, seed: number): DossierFile {
  return generate(actors, actors * 2, seed);
}

/** A made-up dossier of so many actors and meetings, with as many relations as meetings. */
export function generateArchive(actors: number, meetings: number, seed: number): DossierFile {
  return generate(actors, meetings * 2, seed);
}

function generate(actorCount: number, eventCount: number, seed: number): DossierFile {
  const random = seededRandom(seed);
  const sources = range(Math.max(1, Math.floor(actorCount / 10))).map((at) => ({
    id: `source-${at}`,
    title: `The ${nameOf(random)} papers`,
    published: dateOf(random),
    ...(at > 2 && random.chance(0.2) ? { basedOn: [`source-${random.below(at)}`] } : {}),
  }));
  const voices = range(4).map((at) => ({
    id: `voice-${at}`,
    description: `Officials of ${nameOf(random)}`,
    anonymous: at % 2 === 0,
  }));
  const cite = citing(random, sources.length, voices.length);
  const actors = actorsOf(actorCount, random, cite);
  const places = range(Math.min(40, Math.ceil(actorCount / 10))).map((at) => ({
    id: `place-${at}`,
    name: `${nameOf(random)} town`,
    countries: [codes[at % codes.length] ?? 'RUS'],
  }));
  const meetingCount = actors.length < 2 ? 0 : Math.floor(eventCount * 0.5);
  const meetings = range(meetingCount).map((at) => meetingOf(at, actors, places, random, cite));
  return {
    version: 1,
    id: `made-up-${seed}`,
    title: 'A made-up dossier',
    language: 'en',
    updated: '2026-01-01',
    actors,
    places,
    voices,
    sources,
    meetings,
    agreements: agreementsOf(actors, eventCount, random, cite),
    relations: actors.length < 2 ? [] : relationsOf(eventCount, actors, meetings, random, cite),
  };
}

type Cite = () => EvidenceFile[];

function citing(random: Random, sourceCount: number, voiceCount: number): Cite {
  return () =>
    range(1 + random.below(2)).map((): EvidenceFile => ({
      source: `source-${random.below(sourceCount)}`,
      locator: `¶${1 + random.below(30)}`,
      paraphrase: `It tells of ${nameOf(random)}.`,
      ...(random.chance(0.4) ? { attribution: [`voice-${random.below(voiceCount)}`] } : {}),
      ...(random.chance(0.04) ? { stance: 'disputes' } : {}),
    }));
}

/** One in eight is a state; the others serve, are part of or belong to one. */
function actorsOf(count: number, random: Random, cite: Cite): readonly ActorFile[] {
  const stateCount = count === 0 ? 0 : Math.min(codes.length, Math.max(1, Math.floor(count / 8)));
  const states = range(stateCount).map((at): ActorFile => ({
    id: `state-${at}`,
    kind: 'state',
    name: `${nameOf(random)}land`,
    country: codes[at] ?? 'RUS',
  }));
  const others = range(count - stateCount).map((at): ActorFile => {
    const kind = random.pick(['envoy', 'envoy', 'envoy', 'institution', 'force'] as const);
    const to = random.pick(states).id;
    const second = random.chance(0.1) ? random.pick(states).id : undefined;
    const tie = kind === 'envoy' ? 'serves' : kind === 'institution' ? 'part-of' : 'belongs-to';
    return {
      id: `${kind}-${at}`,
      kind,
      name: kind === 'envoy' ? `${nameOf(random)} ${nameOf(random)}` : `${nameOf(random)} ${kind}`,
      affiliations: [
        { to, kind: tie, evidence: cite() },
        ...(second === undefined || second === to
          ? []
          : [{ to: second, kind: 'backed-by' as const, when: dateOf(random), evidence: cite() }]),
      ],
    };
  });
  return [...states, ...others];
}

function meetingOf(
  at: number,
  actors: readonly ActorFile[],
  places: List<'places'>,
  random: Random,
  cite: Cite,
): List<'meetings'>[number] {
  const form = formOf(at, random);
  const whole = at % 20 !== 0 && random.chance(0.2) ? `meeting-${at - (at % 20)}` : undefined;
  return {
    id: `meeting-${at}`,
    title: `Talks of ${nameOf(random)}`,
    ...(form === undefined ? {} : { form }),
    ...(whole === undefined ? {} : { partOf: whole }),
    when: dateOf(random),
    ...(places.length > 0 && random.chance(0.7) ? { place: random.pick(places).id } : {}),
    ...(random.chance(0.15) ? { mode: random.pick(['call', 'video', 'indirect'] as const) } : {}),
    ...(random.chance(0.4) ? { publicity: random.pick(publicities) } : {}),
    ...(random.chance(0.1) ? { modality: random.pick(modalities) } : {}),
    ...(random.chance(0.15) ? { certainty: 'probable' } : {}),
    ...(random.chance(0.3) ? { topics: [random.pick(topics)] } : {}),
    participants: random.some(actors, 2 + random.below(5)).map(({ id }) => {
      if (random.chance(0.7)) return id;
      const part = random.pick(['host', 'mediator', 'observer', 'absent'] as const);
      return { actor: id, part, evidence: cite() };
    }),
    evidence: cite(),
  };
}

/** Every twentieth meeting is a whole, of which some of the next are parts. */
function formOf(at: number, random: Random): List<'meetings'>[number]['form'] {
  if (at % 20 === 0) return at % 40 === 0 ? 'series' : 'conference';
  return random.chance(0.1) ? 'visit' : undefined;
}

function relationsOf(
  eventCount: number,
  actors: readonly ActorFile[],
  meetings: List<'meetings'>,
  random: Random,
  cite: Cite,
): List<'relations'> {
  return range(Math.floor(eventCount * 0.45)).map((at) => {
    const [from, ...to] = random.some(actors, 2 + random.below(2)).map(({ id }) => id);
    return {
      id: `relation-${at}`,
      kind: random.pick(relationKinds),
      from: from ?? '',
      to,
      ...(meetings.length > 0 && random.chance(0.2)
        ? { at: [random.pick(meetings).id] }
        : { when: dateOf(random) }),
      ...(random.chance(0.1) ? { certainty: 'possible' as const } : {}),
      statement: `About ${nameOf(random)}`,
      evidence: cite(),
    };
  });
}

function agreementsOf(
  actors: readonly ActorFile[],
  eventCount: number,
  random: Random,
  cite: Cite,
): List<'agreements'> {
  if (actors.length < 2) return [];
  return range(Math.floor(eventCount * 0.05)).map((at) => ({
    id: `agreement-${at}`,
    title: `Accord of ${nameOf(random)}`,
    parties: random.some(actors, 2 + random.below(2)).map(({ id }) => id),
    stages: [{ kind: 'signed' as const, when: dateOf(random), evidence: cite() }],
    evidence: cite(),
  }));
}

/** As exact as sources are: a day, a month, about a month, one of some days, a span, a year. */
function dateOf(random: Random): string {
  const year = 2010 + random.below(10);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(27)).padStart(2, '0');
  const nextDay = String(Number(day) + 1).padStart(2, '0');
  const date = `${year}-${month}`;
  return random.pick([
    `${date}-${day}`,
    `${date}-${day}`,
    date,
    `${date}~`,
    `[${date}-${day}..${date}-${nextDay}]`,
    `${date}-${day}/${date}-${nextDay}`,
    String(year),
  ]);
}

/** A name out of syllables, so that it is nobody's. */
function nameOf(random: Random): string {
  const word = range(2 + random.below(2))
    .map(() => random.pick(syllables))
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function range(count: number): readonly number[] {
  return Array.from({ length: Math.max(0, count) }, (_, at) => at);
}
