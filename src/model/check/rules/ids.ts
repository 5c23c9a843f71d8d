import type { Context } from '../context.ts';

/** An id stands for one thing, whatever its sort. */
export function checkIds({ records, report }: Context): void {
  for (const { id, path, first } of records.repeated) {
    report.error(
      'repeated-id',
      [...path, 'id'],
      `The id \`${id}\` is already that of another ${first.sort}.`,
      'Give one of them another id.',
    );
  }
}

/** The saved views of a dossier have ids of their own. */
export function checkViews({ dossier, report }: Context): void {
  const seen = new Set<string>();
  for (const [at, { id }] of dossier.views.entries()) {
    if (seen.has(id)) {
      const message = `The id \`${id}\` is already that of another view.`;
      report.error('repeated-id', ['views', at, 'id'], message, 'Give one of them another id.');
    }
    seen.add(id);
  }
}
