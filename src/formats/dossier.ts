import { checkShape } from '../model/check/check-shape.ts';
import { Report } from '../model/check/report.ts';
import type { Dossier } from '../model/dossier.ts';
import { DataError, type Problem } from '../model/errors.ts';

/** What was read: a dossier that can be used, and what is doubtful in it. */
export interface Reading {
  readonly dossier: Dossier;
  readonly warnings: readonly Problem[];
}

/** The dossier that a text holds; a DataError with every error where it cannot be used. */
export function readDossier(text: string, name: string): Dossier {
  const report = new Report();
  const dossier = checkShape(JSON.parse(text), report);
  if (dossier === undefined || report.count('error') > 0) {
    throw new DataError(name, report.errors, report.count('error'));
  }
  return dossier;
}
