import type { GenericSchema } from 'valibot';
import { DossierSchema } from './schema.ts';
import type { Meaning } from './schema/parts.ts';

/** The fields of a sort of record, in the order in which they are written. */
export interface RecordShape {
  readonly fields: ReadonlyMap<string, FieldShape>;
}

/** What stands in a field: a text with a meaning, a record, either, or neither; one or a list of them. */
export interface FieldShape {
  /** `or-one`: a list of one may be written without its brackets. */
  readonly list: 'no' | 'list' | 'or-one';
  readonly meaning?: Meaning;
  readonly record?: RecordShape;
  /** The field whose value may stand for the whole record, where nothing more is said. */
  readonly shorthand?: string;
}

/** The part of a schema that is looked at here. */
interface SchemaNode {
  readonly type: string;
  readonly meaning?: Meaning;
  readonly wrapped?: SchemaNode;
  readonly item?: SchemaNode;
  readonly options?: readonly (SchemaNode | string)[];
  readonly entries?: Readonly<Record<string, SchemaNode>>;
}

const shapes = new Map<unknown, RecordShape>();

/** The shape of a dossier, read off its schema: how it is walked and written. */
export const dossierShape: RecordShape = shapeOfRecord(
  (DossierSchema as GenericSchema as unknown as SchemaNode).entries ?? {},
);

function shapeOfRecord(entries: Readonly<Record<string, SchemaNode>>): RecordShape {
  const known = shapes.get(entries);
  if (known !== undefined) return known;
  const fields = new Map(
    Object.entries(entries).map(([name, schema]) => [name, shapeOfField(schema)] as const),
  );
  const shape = { fields };
  shapes.set(entries, shape);
  return shape;
}

function shapeOfField(schema: SchemaNode): FieldShape {
  if (schema.wrapped !== undefined) return shapeOfField(schema.wrapped);
  if (schema.item !== undefined) return { ...shapeOfField(schema.item), list: 'list' };
  if (schema.type === 'union') return shapeOfUnion(schema);
  return {
    list: 'no',
    ...(schema.meaning && { meaning: schema.meaning }),
    ...(schema.entries && { record: shapeOfRecord(schema.entries) }),
  };
}

function shapeOfUnion({ options = [] }: SchemaNode): FieldShape {
  const branches = options
    .filter((option) => typeof option !== 'string')
    .map((option) => shapeOfField(option));
  const many = branches.find(({ list }) => list === 'list');
  if (many !== undefined) return { ...many, list: 'or-one' };
  const meaning = branches.find((branch) => branch.meaning !== undefined)?.meaning;
  const records = branches.flatMap(({ record }) => (record === undefined ? [] : [record]));
  const full = records.find(({ fields }) => fields.has('actor')) ?? records[0];
  return {
    list: 'no',
    ...(meaning && { meaning }),
    ...(full && { record: full }),
    ...(records.length > 1 && { shorthand: 'actor' }),
  };
}
