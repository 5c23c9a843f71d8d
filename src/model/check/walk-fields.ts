import type { Dossier } from '../dossier.ts';
import { dossierShape, type FieldShape, type RecordShape } from '../dossier-shape.ts';
import type { Path } from '../errors.ts';
import type { Meaning } from '../schema/parts.ts';

/** What wants to see the fields of a dossier. A path is only good during the call: copy it to keep it. */
export interface FieldVisitor {
  /** A text that stands for something: an id, a reference, a date, a country. */
  readonly text?: (value: string, meaning: Meaning, path: Path) => void;
  /** A field that the schema does not know; `known` are those of its record. */
  readonly unknown?: (name: string, known: ReadonlyMap<string, unknown>, path: Path) => void;
}

/** Shows every field that has a meaning, and every unknown one, to the visitors, in one walk. */
export function walkFields(dossier: Dossier, visitors: readonly FieldVisitor[]): void {
  const texts = visitors.flatMap(({ text }) => (text === undefined ? [] : [text]));
  const unknowns = visitors.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown]));
  walkRecord(dossier, dossierShape, [], { texts, unknowns });
}

/** What the visitors want to see, apart, so that each field asks only those whom it concerns. */
interface Visits {
  readonly texts: readonly NonNullable<FieldVisitor['text']>[];
  readonly unknowns: readonly NonNullable<FieldVisitor['unknown']>[];
}

function walkRecord(
  record: object,
  shape: RecordShape,
  path: (string | number)[],
  visits: Visits,
): void {
  for (const name in record) {
    const field = shape.fields.get(name);
    path.push(name);
    if (field === undefined) {
      for (const visit of visits.unknowns) visit(name, shape.fields, path);
    } else if (field.meaning !== undefined || field.record !== undefined) {
      walkField((record as Readonly<Record<string, unknown>>)[name], field, path, visits);
    }
    path.pop();
  }
}

function walkField(
  value: unknown,
  field: FieldShape,
  path: (string | number)[],
  visits: Visits,
): void {
  if (Array.isArray(value)) {
    for (let entry = 0; entry < value.length; entry++) {
      path.push(entry);
      walkValue(value[entry], field, path, visits);
      path.pop();
    }
  } else walkValue(value, field, path, visits);
}

function walkValue(
  value: unknown,
  field: FieldShape,
  path: (string | number)[],
  visits: Visits,
): void {
  if (typeof value === 'string') {
    if (field.meaning === undefined) return;
    for (const visit of visits.texts) visit(value, field.meaning, path);
  } else if (typeof value === 'object' && value !== null && field.record !== undefined) {
    walkRecord(value, field.record, path, visits);
  }
}
