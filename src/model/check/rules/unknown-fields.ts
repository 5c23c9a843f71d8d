import { nearMiss } from '../../near-miss.ts';
import type { Context } from '../context.ts';
import type { FieldVisitor } from '../walk-fields.ts';

/** Fields that we do not know are kept in silence, unless one is near to a known one. */
export function checkUnknownFields({ report }: Context): FieldVisitor {
  const nearOf = new Map<ReadonlyMap<string, unknown>, Map<string, string | undefined>>();
  return {
    unknown(name, known, path) {
      let nears = nearOf.get(known);
      if (nears === undefined) nearOf.set(known, (nears = new Map()));
      if (!nears.has(name) && nears.size < MOST_NAMES)
        nears.set(name, nearMiss(name, known.keys()));
      const near = nears.get(name);
      if (near === undefined) return;
      const message = `The field \`${name}\` is not known here, and so has no effect.`;
      report.warn('unknown-field', [...path], message, `Did you mean \`${near}\`?`);
    },
  };
}

/** So many unknown names of one sort of record are compared with the known ones. */
const MOST_NAMES = 10_000;
