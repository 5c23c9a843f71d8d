import type { Dossier } from '../dossier.ts';
import { contextOf, type FieldRule, type Rule } from './context.ts';
import type { Report } from './report.ts';
import { checkActors, checkStatesOfOneCode } from './rules/actors.ts';
import { checkAddresses } from './rules/addresses.ts';
import { checkChainLengths } from './rules/chain-lengths.ts';
import { checkCircles } from './rules/circles.ts';
import { checkCountryCodes, checkDeclaredCountries } from './rules/country-codes.ts';
import { checkDates } from './rules/dates.ts';
import { checkEvidence } from './rules/evidence.ts';
import { checkIds, checkViews } from './rules/ids.ts';
import { checkMeetings } from './rules/meetings.ts';
import { checkOrder } from './rules/order.ts';
import { checkPlaces } from './rules/places.ts';
import { checkReferences } from './rules/references.ts';
import { checkOwnKinds, checkRelations } from './rules/relation-kinds.ts';
import { checkEvidenceCount, checkLines, checkRecordCount, checkSeries } from './rules/sizes.ts';
import { checkUnknownFields } from './rules/unknown-fields.ts';
import { checkMentions } from './rules/ways-up.ts';
import { walkFields } from './walk-fields.ts';
import { nothingWithheld, type Withheld } from './withheld.ts';

const fieldRules = [
  checkReferences,
  checkDates,
  checkCountryCodes,
  checkUnknownFields,
] as const satisfies readonly FieldRule[];

const rules = [
  checkIds,
  checkViews,
  checkDeclaredCountries,
  checkActors,
  checkStatesOfOneCode,
  checkPlaces,
  checkMeetings,
  checkOwnKinds,
  checkRelations,
  checkEvidence,
  checkCircles,
  checkChainLengths,
  checkRecordCount,
  checkEvidenceCount,
  checkSeries,
  checkLines,
  checkMentions,
  checkOrder,
  checkAddresses,
] as const satisfies readonly Rule[];

/** Reports what is wrong or doubtful in a dossier of the right shape, from which something may be withheld. */
export function checkMeaning(
  dossier: Dossier,
  report: Report,
  withheld: Withheld = nothingWithheld,
): void {
  const context = contextOf(dossier, report, withheld);
  walkFields(
    dossier,
    fieldRules.map((rule) => rule(context)),
  );
  for (const rule of rules) rule(context);
}
