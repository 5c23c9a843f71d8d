import { type LineKind, type LineOrigin, lineKinds } from '../../relation-kinds.ts';
import type { Target } from '../../schema/parts.ts';
import type { Context } from '../context.ts';
import { sayChoice } from '../say-value.ts';
import { fits, sayRecord } from './references.ts';

const table: ReadonlyMap<string, LineKind> = new Map(lineKinds.map((kind) => [kind.id, kind]));

/** Where to write what is no relation, by what its lines are made from. */
const places: Readonly<Record<Exclude<LineOrigin, 'relation'>, string>> = {
  derived: 'It follows from meetings: write the meeting in `meetings`.',
  participation: 'Write it in the `participants` of the meeting.',
  meeting: 'Write it as `partOf` of the meeting.',
  party: 'Write it in the `parties` of the agreement.',
  affiliation: 'Write it in the `affiliations` of the actor.',
};

/** The dossier's own kinds do not clash with the table, or with one another. */
export function checkOwnKinds({ dossier, report }: Context): void {
  const seen = new Set<string>();
  for (const [at, { id }] of dossier.relationKinds.entries()) {
    const path = ['relationKinds', at, 'id'];
    if (table.has(id)) {
      const message = `The kind \`${id}\` is there already, in every dossier.`;
      report.error('repeated-kind', path, message, 'Leave it out, or give it another id.');
    } else if (seen.has(id)) {
      const message = `The kind \`${id}\` is declared twice.`;
      report.error('repeated-kind', path, message, 'Leave one out.');
    }
    seen.add(id);
  }
}

/** Every relation is of a kind that there is, and points at what its kind may point at. */
export function checkRelations(context: Context): void {
  const own = new Set(context.dossier.relationKinds.map(({ id }) => id));
  const candidates = [...relationIds, ...own];
  for (const [at, { kind, to }] of context.dossier.relations.entries()) {
    const known = table.get(kind);
    if (known === undefined) {
      if (own.has(kind) || context.withheld.mayName('kind', kind)) continue;
      reportUnknown(context, at, kind, candidates);
    } else if (known.origin !== 'relation') {
      const message = `\`${kind}\` is no kind of relation.`;
      context.report.error(
        'misplaced-kind',
        ['relations', at, 'kind'],
        message,
        places[known.origin],
      );
    } else checkTargets(context, at, known, to);
  }
}

function reportUnknown(
  { report, suggester }: Context,
  at: number,
  kind: string,
  candidates: readonly string[],
): void {
  const mend = `Write ${sayChoice(relationIds)}, or declare it in \`relationKinds\`.`;
  report.error(
    'unknown-kind',
    ['relations', at, 'kind'],
    `There is no kind of relation \`${kind}\`.`,
    suggester.mend(kind, candidates, mend),
  );
}

const relationIds: readonly string[] = lineKinds
  .filter(({ origin }) => origin === 'relation')
  .map(({ id }) => id);

function checkTargets(
  { records, report }: Context,
  at: number,
  kind: LineKind,
  to: readonly (string | object)[],
): void {
  if (kind.to === 'anything') return;
  const target: Target = kind.to;
  for (const [end, id] of to.entries()) {
    const found = typeof id === 'string' ? records.byId.get(id) : undefined;
    if (found === undefined || fits(found, [target])) continue;
    const message = `\`${kind.id}\` points at ${sayRecord(found)}, \`${String(id)}\`.`;
    const mend = `Its \`to\` is the id of ${kind.to === 'place' ? 'a place or a state' : `an ${kind.to}`}.`;
    report.error('wrong-sort', ['relations', at, 'to', end], message, mend);
  }
}
