import type { AddressedClaim } from '../../claim-address.ts';
import type { Evidence } from '../../dossier.ts';
import type { Path } from '../../errors.ts';
import type { Context } from '../context.ts';

/** Every claim rests on evidence, and every piece of evidence on a source and on fields that are there. */
export function checkEvidence(context: Context): void {
  for (const addressed of context.claims) {
    const { claim, path } = addressed;
    checkPieces(context, claim, path);
    for (const [at, order] of claim.order.entries()) {
      checkPieces(context, order, [...path, 'order', at]);
    }
    if (claim.evidence.length === 0 && !inherits(addressed)) {
      context.report.warn(
        'no-evidence',
        path,
        `\`${addressed.address}\` rests on no evidence.`,
        'Add `evidence`: where a source says it.',
      );
    }
  }
}

/** A part without evidence rests on its statement's; that the statement has none is told once, there. */
function inherits({ statement }: AddressedClaim): boolean {
  return statement !== undefined;
}

function checkPieces(
  { dossier, report, suggester, withheld }: Context,
  claim: { readonly evidence: readonly Evidence[] },
  path: Path,
): void {
  for (const [at, piece] of claim.evidence.entries()) {
    if (piece.source === '' && !withheld.hasSources) {
      const many = dossier.sources.length > 0;
      report.error(
        'no-source',
        [...path, 'evidence', at],
        many
          ? `The evidence names no source, and the dossier has ${dossier.sources.length}.`
          : 'The evidence names no source, and the dossier has none.',
        many ? 'Add `source`.' : 'Add the source to `sources`.',
      );
    }
    for (const [index, field] of piece.gives.entries()) {
      if (isGiven(claim, field)) continue;
      report.warn(
        'gives-nothing',
        [...path, 'evidence', at, 'gives', index],
        `The evidence vouches for \`${field}\`, which the claim does not have.`,
        suggester.mend(field, fieldsOf(claim), 'Leave it out, or add the field.'),
      );
    }
  }
}

function isGiven(claim: object, field: string): boolean {
  if (!Object.hasOwn(claim, field)) return false;
  const value = (claim as Readonly<Record<string, unknown>>)[field];
  return !(Array.isArray(value) && value.length === 0);
}

/** The fields that a claim gives, listed only where somebody asks for the first. */
function* fieldsOf(claim: object): Iterable<string> {
  for (const field of Object.keys(claim)) if (isGiven(claim, field)) yield field;
}
