import type { Dossier, Id, SavedView } from '../model/dossier.ts';
import { dossierShape, type FieldShape, type RecordShape } from '../model/dossier-shape.ts';
import { type JsonNode, printJson } from './json/print-json.ts';

/**
 * The text of a dossier in its short forms: fields in the order of the schema, unknown ones after
 * them; no empty lists, no brackets around one, a bare id for a participant of whom no more is said,
 * no source where there is only one. Reading it gives an equal dossier; the same dossier gives the
 * same text.
 */
export function writeDossier(dossier: Dossier): string {
  const onlySource = dossier.sources.length === 1 ? dossier.sources[0]?.id : undefined;
  return printJson(recordNode(dossier, dossierShape, onlySource));
}

/** A saved view as it is written, in the order of the schema, with the fields that we do not know. */
export function savedViewNode(view: SavedView): JsonNode {
  return recordNode(
    view,
    dossierShape.fields.get('views')?.record ?? { fields: new Map() },
    undefined,
  );
}

type Fields = Readonly<Record<string, unknown>>;
type FieldNode = readonly [string, JsonNode];

function recordNode(record: object, shape: RecordShape, onlySource: Id | undefined): JsonNode {
  const values = record as Fields;
  const fields: FieldNode[] = [];
  for (const [name, field] of shape.fields) {
    const node = Object.hasOwn(values, name)
      ? fieldNode(values[name], field, onlySource)
      : undefined;
    if (node !== undefined) fields.push([name, node]);
  }
  for (const [name, value] of Object.entries(values)) {
    if (!shape.fields.has(name) && value !== undefined) fields.push([name, plainNode(value)]);
  }
  return { kind: 'record', fields };
}

/** The field as it is written; nothing where it says no more than its absence. */
function fieldNode(
  value: unknown,
  field: FieldShape,
  onlySource: Id | undefined,
): JsonNode | undefined {
  if (value === undefined) return undefined;
  if (namesOneSource(field) && (value === '' || value === onlySource)) return undefined;
  if (!Array.isArray(value)) return valueNode(value, field, onlySource);
  if (value.length === 0) return undefined;
  const entries = value.map((entry) => valueNode(entry, field, onlySource));
  const [first] = entries;
  return field.list === 'or-one' && entries.length === 1 && first !== undefined
    ? first
    : { kind: 'list', entries };
}

/** The source of a piece of evidence: the one reference that may be left out where the dossier has one source. */
function namesOneSource({ list, meaning }: FieldShape): boolean {
  return list === 'no' && meaning?.kind === 'reference' && meaning.to.includes('source');
}

function valueNode(value: unknown, field: FieldShape, onlySource: Id | undefined): JsonNode {
  const { record, shorthand } = field;
  if (record === undefined || !isObject(value)) return plainNode(value);
  const node = recordNode(value, record, onlySource);
  const isOnly = node.kind === 'record' && node.fields.length === 1;
  if (shorthand === undefined || !isOnly) return node;
  const short = value[shorthand];
  // An unnamed one that has such a field itself would be read as the full form.
  const isMistakable = isObject(short) && shorthand in short;
  return isMistakable ? node : (node.fields[0]?.[1] ?? node);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of which the schema says nothing, as it is. */
function plainNode(value: unknown): JsonNode {
  if (Array.isArray(value)) return { kind: 'list', entries: value.map(plainNode) };
  if (!isObject(value)) return { kind: 'leaf', text: JSON.stringify(value ?? null) };
  const fields = Object.entries(value).map(([name, inner]) => [name, plainNode(inner)] as const);
  return { kind: 'record', fields };
}
