import type { Dossier } from '../dossier.ts';
import type { Path } from '../errors.ts';
import { checkMeaning } from './check-dossier.ts';
import { checkShape } from './check-shape.ts';
import { Report } from './report.ts';
import { soundPartOf } from './sound-part.ts';

/**
 * The dossier that a parsed file holds, nothing where its shape is wrong; the report says all that
 * is wrong or doubtful. A record of a wrong shape does not hide what is wrong elsewhere.
 */
export function checkParsed(value: unknown, report: Report): Dossier | undefined {
  const { dossier, wrong } = checkShape(value, report);
  if (dossier !== undefined) checkMeaning(dossier, report);
  else if (wrong !== undefined) checkSoundPart(value, wrong, report);
  return dossier;
}

function checkSoundPart(value: unknown, wrong: readonly Path[], report: Report): void {
  const part = soundPartOf(value, wrong);
  if (part === undefined) return;
  const { dossier } = checkShape(part.value, new Report());
  if (dossier === undefined) return;
  const found = new Report();
  checkMeaning(dossier, found, part.withheld);
  report.addAll(found, part.placeOf);
}
