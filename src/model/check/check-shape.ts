import * as v from 'valibot';
import type { Dossier } from '../dossier.ts';
import type { Path } from '../errors.ts';
import { DossierSchema } from '../schema.ts';
import { uncollected } from '../schema/bounded-array.ts';
import { isRecord } from '../schema/parts.ts';
import type { Report } from './report.ts';
import { shapeProblem } from './shape-problem.ts';

/** What a look at the shape of a parsed file brings. */
export interface Shape {
  /** The file in its full form, every list a list; absent where its shape is wrong. */
  readonly dossier?: Dossier;
  /** Where it is wrong; absent where that is not known of all that is. */
  readonly wrong?: readonly Path[];
}

/** The shape of a parsed file; the report says what is wrong with it. The value itself is not changed. */
export function checkShape(value: unknown, report: Report): Shape {
  const version = versionOf(value);
  if (version !== undefined && version !== VERSION) {
    reportVersion(version, report);
    return {};
  }
  const result = v.safeParse(DossierSchema, value);
  if (result.success) return { dossier: nameOnlySource(result.output) };
  const wrong: Path[] = [];
  let complete = true;
  for (const issue of result.issues as readonly v.BaseIssue<unknown>[]) {
    if (issue.type === uncollected) {
      report.addUncollected('error', Number(issue.requirement));
      complete = false;
    } else {
      const problem = shapeProblem(issue);
      report.add(problem);
      wrong.push(problem.path);
    }
  }
  return complete ? { wrong } : {};
}

/** The version that we read. */
const VERSION = 1;

function versionOf(value: unknown): number | undefined {
  if (!isRecord(value) || !Object.hasOwn(value, 'version')) return undefined;
  return typeof value['version'] === 'number' ? value['version'] : undefined;
}

/** Of a file in another version nothing else is told: its fields may mean other things. */
function reportVersion(version: number, report: Report): void {
  const message = `The dossier is written in version ${version} of the format, and this program reads version ${VERSION}.`;
  const mend =
    version > VERSION
      ? 'Open it with a newer Backchannel, or save it there in this version.'
      : `Write \`"version": ${VERSION}\`.`;
  report.error('other-version', ['version'], message, mend);
}

type Fresh = v.InferOutput<typeof DossierSchema>;
type FreshEvidence = Fresh['meetings'][number]['evidence'];

/** Where the dossier has one source, evidence that names none rests on it. The output is fresh, so it is filled in place. */
function nameOnlySource(dossier: Fresh): Dossier {
  const only = dossier.sources.length === 1 ? dossier.sources[0]?.id : undefined;
  if (only === undefined) return dossier;
  const fill = (claims: readonly FreshClaim[]) => {
    for (const claim of claims) {
      fillEvidence(claim.evidence, only);
      for (const order of claim.order) fillEvidence(order.evidence, only);
    }
  };
  for (const actor of dossier.actors) fill(actor.affiliations);
  fill(dossier.meetings);
  for (const meeting of dossier.meetings) fill(meeting.participants);
  fill(dossier.relations);
  fill(dossier.agreements);
  for (const agreement of dossier.agreements) {
    fill(agreement.parties);
    fill(agreement.stages);
    fill(agreement.provisions);
  }
  return dossier;
}

interface FreshClaim {
  readonly evidence: FreshEvidence;
  readonly order: readonly { readonly evidence: FreshEvidence }[];
}

function fillEvidence(evidence: FreshEvidence, source: string): void {
  for (const piece of evidence) if (piece.source === '') piece.source = source;
}
