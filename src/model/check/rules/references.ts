import type { IndexedRecord } from '../../record-index.ts';
import type { Target } from '../../schema/parts.ts';
import type { Context } from '../context.ts';
import { sayChoice } from '../say-value.ts';
import type { FieldVisitor } from '../walk-fields.ts';

/** Every id that is referred to is there, and of a sort that fits. */
export function checkReferences({ records, report, suggester, withheld }: Context): FieldVisitor {
  return {
    text(id, meaning, path) {
      if (meaning.kind !== 'reference' || id === '') return;
      const found = records.byId.get(id);
      if (found === undefined) {
        if (withheld.mayName('record', id)) return;
        const asked = sayTargets(meaning.to);
        const mend = `Add it, or write the id of one that is there.`;
        report.error(
          'unknown-id',
          [...path],
          `There is no ${asked} \`${id}\`.`,
          suggester.mend(id, records.byId.keys(), mend, (candidate) => {
            const other = records.byId.get(candidate);
            return other !== undefined && fits(other, meaning.to);
          }),
        );
      } else if (!fits(found, meaning.to)) {
        const message = `\`${id}\` is ${sayRecord(found)}.`;
        const mend = `Here the id of ${sayTargets(meaning.to, true)} is asked for.`;
        report.error('wrong-sort', [...path], message, mend);
      }
    },
  };
}

/** Whether a record may stand where one of these is asked for. */
export function fits(found: IndexedRecord, targets: readonly Target[]): boolean {
  return targets.some(
    (target) =>
      target === 'any' ||
      target === found.sort ||
      (target === 'state' && isState(found)) ||
      (target === 'place' && isState(found)),
  );
}

function isState(found: IndexedRecord): boolean {
  return found.sort === 'actor' && found.record.kind === 'state';
}

/** What a record is, in a sentence: `a meeting`, `an actor (state)`. */
export function sayRecord(found: IndexedRecord): string {
  const noun = withArticle(found.sort);
  return found.sort === 'actor' ? `${noun} (${found.record.kind})` : noun;
}

function sayTargets(targets: readonly Target[], article = false): string {
  const words = targets.map((target) => (target === 'any' ? 'record' : target));
  return sayChoice(article ? words.map(withArticle) : words);
}

/** A noun with its article, for the words of this schema. */
function withArticle(noun: string): string {
  return /^a(?:ctor|greement|ffiliation)/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
