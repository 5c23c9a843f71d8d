import type { Dossier } from '../dossier.ts';
import type { Problem } from '../errors.ts';
import { contextOf, type FieldRule, type Rule } from './context.ts';
import { Report } from './report.ts';
import { checkCountryCodes } from './rules/country-codes.ts';
import { checkDates } from './rules/dates.ts';
import { checkIds, checkViews } from './rules/ids.ts';
import { checkReferences } from './rules/references.ts';
import { checkUnknownFields } from './rules/unknown-fields.ts';
import { walkFields } from './walk-fields.ts';

const fieldRules = [
  checkReferences,
  checkDates,
  checkCountryCodes,
  checkUnknownFields,
] as const satisfies readonly FieldRule[];

const rules = [checkIds, checkViews] as const satisfies readonly Rule[];

/** What is wrong or doubtful in a dossier of the right shape, up to the limit of each. */
export function checkDossier(dossier: Dossier): readonly Problem[] {
  const report = new Report();
  checkMeaning(dossier, report);
  return report.problems;
}

/** Reports what is wrong or doubtful in a dossier of the right shape. */
export function checkMeaning(dossier: Dossier, report: Report): void {
  const context = contextOf(dossier, report);
  walkFields(
    dossier,
    fieldRules.map((rule) => rule(context)),
  );
  for (const rule of rules) rule(context);
}
