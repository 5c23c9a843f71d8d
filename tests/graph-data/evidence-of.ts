import type { Claim, Dossier, Evidence } from '../../src/model/dossier.ts';

/** Every piece of evidence in a dossier, of statements, their parts and what is said of their order. */
export function evidenceOf({
  actors,
  meetings,
  agreements,
  relations,
}: Dossier): readonly Evidence[] {
  const claims: readonly Claim[] = [
    ...actors.flatMap(({ affiliations }) => affiliations),
    ...meetings,
    ...meetings.flatMap(({ participants }) => participants),
    ...agreements,
    ...agreements.flatMap(({ parties, stages, provisions }) => [
      ...parties,
      ...stages,
      ...provisions,
    ]),
    ...relations,
  ];
  return claims.flatMap(({ evidence, order }) => [
    ...evidence,
    ...order.flatMap((said) => said.evidence),
  ]);
}
