import type { Claim, Dossier, Evidence, Reference } from '../../src/model/dossier.ts';

/** A claim by its address, and the passages of the source that it rests on. */
export interface LocatedClaim {
  readonly address: string;
  /** Its own and those of its order; for a part that has none, those of its statement. */
  readonly locators: readonly string[];
  /** Whether the locators are those of the statement that the claim is a part of. */
  readonly inherited: boolean;
}

/** Every claim of a dossier with the locators of its evidence, in the order of the file. */
export function locateClaims({
  actors,
  meetings,
  agreements,
  relations,
}: Dossier): readonly LocatedClaim[] {
  return [
    ...actors.flatMap((actor) =>
      actor.affiliations.map((held) => {
        const address = held.id ?? `${actor.id}.${held.kind}.${held.to}`;
        return locate(address, held);
      }),
    ),
    ...meetings.flatMap((meeting) => [
      locate(meeting.id, meeting),
      ...meeting.participants.map((part) => {
        const address = part.id ?? `${meeting.id}.participant.${said(part.actor)}`;
        return locatePart(address, part, meeting);
      }),
    ]),
    ...agreements.flatMap((agreement) => [
      locate(agreement.id, agreement),
      ...agreement.parties.map((part) => {
        const address = part.id ?? `${agreement.id}.party.${said(part.actor)}`;
        return locatePart(address, part, agreement);
      }),
      ...[...agreement.stages, ...agreement.provisions].map((part) =>
        locatePart(part.id ?? `${agreement.id} without an id`, part, agreement),
      ),
    ]),
    ...relations.map((relation) => locate(relation.id, relation)),
  ];
}

function locate(address: string, claim: Claim): LocatedClaim {
  return { address, locators: locatorsOf(claim), inherited: false };
}

function locatePart(address: string, part: Claim, whole: Claim): LocatedClaim {
  const own = locatorsOf(part);
  return own.length > 0
    ? { address, locators: own, inherited: false }
    : { address, locators: locatorsOf(whole), inherited: true };
}

function locatorsOf({ evidence, order }: Claim): readonly string[] {
  const pieces: readonly Evidence[] = [...evidence, ...order.flatMap((said) => said.evidence)];
  return [...new Set(pieces.map((piece) => piece.locator ?? 'no locator'))];
}

function said(reference: Reference): string {
  return typeof reference === 'string' ? reference : reference.name;
}
