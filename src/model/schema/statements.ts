import * as v from 'valibot';
import * as words from '../vocabulary.ts';
import { NameForm } from './actors.ts';
import { claim } from './claims.ts';
import {
  either,
  Id,
  isRecord,
  list,
  Name,
  noted,
  oneOrMore,
  optional,
  record,
  referTo,
  referToOrName,
  someOf,
  Text,
  Unnamed,
} from './parts.ts';

export const Participation = record({
  id: optional(Id),
  actor: referToOrName('actor'),
  for: someOf(referTo('actor')),
  role: optional(Text),
  part: optional(v.picklist(words.participationParts)),
  ...claim,
  ...noted,
});

export const Party = record({
  id: optional(Id),
  actor: referToOrName('actor'),
  role: optional(v.picklist(words.partyRoles)),
  ...claim,
  ...noted,
});

/** An actor, in short, where nothing more is said: a bare id, or a name of someone unnamed. */
const actorId = referTo('actor');

function shorthand<Full extends v.GenericSchema>(full: Full) {
  return either([actorId, full, Unnamed], (given) => {
    if (typeof given === 'string') return actorId;
    if (!isRecord(given)) return undefined;
    return 'name' in given && !('actor' in given) ? Unnamed : full;
  });
}

function isFull<Full extends object>(given: unknown): given is Full {
  return isRecord(given) && 'actor' in given;
}

const ShortParticipation = v.pipe(
  shorthand(Participation),
  v.transform((given): v.InferOutput<typeof Participation> =>
    isFull<v.InferOutput<typeof Participation>>(given)
      ? given
      : { actor: given as string, for: [], order: [], evidence: [] },
  ),
);

const ShortParty = v.pipe(
  shorthand(Party),
  v.transform((given): v.InferOutput<typeof Party> =>
    isFull<v.InferOutput<typeof Party>>(given)
      ? given
      : { actor: given as string, order: [], evidence: [] },
  ),
);

const placed = optional(referToOrName('place', 'state'));

export const Meeting = record({
  id: Id,
  title: optional(Name),
  form: optional(v.picklist(words.meetingForms)),
  partOf: optional(referTo('meeting')),
  place: placed,
  mode: optional(v.picklist(words.meetingModes)),
  publicity: optional(v.picklist(words.publicities)),
  topics: someOf(Name),
  participants: list(ShortParticipation),
  ...claim,
  ...noted,
});

export const Stage = record({
  id: optional(Id),
  kind: v.picklist(words.stageKinds),
  place: placed,
  ...claim,
  ...noted,
});

export const Provision = record({
  id: optional(Id),
  text: Text,
  mentions: someOf(referTo('any')),
  omits: someOf(referTo('any')),
  ...claim,
  ...noted,
});

export const Agreement = record({
  id: Id,
  title: Name,
  names: list(NameForm),
  about: someOf(referTo('any')),
  parties: list(ShortParty),
  stages: list(Stage),
  provisions: list(Provision),
  ...claim,
  ...noted,
});

export const Relation = record({
  id: Id,
  kind: v.pipe(Id, v.description('A kind of relation: demands, sends, supports, warns …')),
  from: oneOrMore(referToOrName('actor')),
  to: oneOrMore(referToOrName('actor', 'agreement', 'meeting', 'place')),
  for: someOf(referTo('actor')),
  addressees: someOf(referToOrName('actor')),
  via: someOf(referToOrName('actor')),
  through: someOf(referToOrName('actor')),
  at: someOf(referTo('meeting')),
  about: someOf(referTo('any')),
  place: placed,
  publicity: optional(v.picklist(words.publicities)),
  condition: optional(Text),
  statement: optional(v.pipe(Text, v.description('What it says, in our words'))),
  ...claim,
  ...noted,
});
