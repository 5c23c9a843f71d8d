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
  walkRecord(dossier, dossierShape, [], visitors);
}

function walkRecord(
  record: object,
  shape: RecordShape,
  path: (string | number)[],
  visitors: readonly FieldVisitor[],
): void {
  for (const name in record) {
    const field = shape.fields.get(name);
    path.push(name);
    if (field === undefined) {
      for (const visitor of visitors) visitor.unknown?.(name, shape.fields, path);
    } else if (field.meaning !== undefined || field.record !== undefined) {
      walkField((record as Readonly<Record<string, unknown>>)[name], field, path, visitors);
    }
    path.pop();
  }
}

function walkField(
  value: unknown,
  field: FieldShape,
  path: (string | number)[],
  visitors: readonly FieldVisitor[],
): void {
  if (Array.isArray(value)) {
    for (let entry = 0; entry < value.length; entry++) {
      path.push(entry);
      walkValue(value[entry], field, path, visitors);
      path.pop();
    }
  } else walkValue(value, field, path, visitors);
}

function walkValue(
  value: unknown,
  field: FieldShape,
  path: (string | number)[],
  visitors: readonly FieldVisitor[],
): void {
  if (typeof value === 'string') {
    if (field.meaning === undefined) return;
    for (const visitor of visitors) visitor.text?.(value, field.meaning, path);
  } else if (typeof value === 'object' && value !== null && field.record !== undefined) {
    walkRecord(value, field.record, path, visitors);
  }
}
