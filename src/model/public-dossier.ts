import type { Dossier, Id, SavedView } from './dossier.ts';

type Value = unknown;
type Fields = Readonly<Record<string, Value>>;

/** Fields that name records by id, one or several; what is removed is taken out of them. */
const references: ReadonlySet<string> = new Set([
  'about',
  'addressees',
  'at',
  'basedOn',
  'for',
  'mentions',
  'omits',
  'partOf',
  'place',
  'succeeds',
  'through',
  'via',
  'within',
]);
/** Fields without which the record around them says nothing: it goes with what they name. */
const essential: ReadonlySet<string> = new Set([
  'actor',
  'attribution',
  'from',
  'of',
  'source',
  'to',
]);

/**
 * A dossier as it may leave: without private records, claims and evidence, and without every reference
 * to them. A claim all of whose evidence is private goes too, and so does a piece of evidence that a
 * private voice vouches for, since without the voice it would seem to be the source's own word. A
 * saved view that names something private goes as a whole. The same object where nothing is private.
 */
export function publicDossier(dossier: Dossier): Dossier {
  if (!holdsPrivate(dossier)) return dossier;
  const removed = new Set<Id>();
  let before = -1;
  const { views, ...records } = dossier;
  let result: Fields = records;
  // What goes may take others with it: until nothing more goes.
  while (removed.size !== before) {
    before = removed.size;
    result = keepFields(result, removed);
  }
  const open = views.filter((view) => !isPrivate(view, removed));
  const same = result === records && open.length === views.length;
  return same ? dossier : ({ ...result, views: open } as unknown as Dossier);
}

/** Whether something in a record is private: where nothing is, nothing need be copied. */
function holdsPrivate(record: Fields): boolean {
  for (const field in record) {
    const value = record[field];
    if (!Array.isArray(value)) continue;
    for (const item of value as readonly Value[]) {
      if (isFields(item) && (item['private'] === true || holdsPrivate(item))) return true;
    }
  }
  return false;
}

/** Views have ids of their own, and speak of records in addresses, pins and notes. */
function isPrivate({ id: _id, title: _title, ...view }: SavedView, removed: Set<Id>): boolean {
  if ('private' in view && view.private === true) return true;
  // Escapes of JSON and of addresses part words too: \n, %22.
  const words = JSON.stringify(view).split(/(?:\\.|%[\da-f]{2}|[^a-z0-9-])+/iu);
  return removed.size > 0 && words.some((word) => removed.has(word));
}

/** A record without what must go; nothing where it must go itself. */
function keepRecord(record: Fields, removed: Set<Id>): Fields | undefined {
  const kept = record['private'] === true ? undefined : keepFields(record, removed);
  const lost = (field: string): boolean =>
    isList(record[field]) &&
    record[field].length > 0 &&
    isList(kept?.[field]) &&
    kept[field].length === 0;
  const bare = kept !== undefined && !lost('evidence') && !lost('from') && !lost('to');
  if (bare && ![...essential].some((field) => field in record && !(field in kept))) return kept;
  if (typeof record['id'] === 'string') removed.add(record['id']);
  return undefined;
}

function keepFields(record: Fields, removed: Set<Id>): Fields {
  const kept: [string, Value][] = [];
  let changed = false;
  for (const [field, value] of Object.entries(record)) {
    const next = keepValue(field, value, removed);
    if (next !== value) changed = true;
    if (next !== undefined) kept.push([field, next]);
  }
  return changed ? Object.fromEntries(kept) : record;
}

function keepValue(field: string, value: Value, removed: Set<Id>): Value {
  const names = references.has(field) || essential.has(field);
  if (typeof value === 'string') return names && removed.has(value) ? undefined : value;
  if (!isList(value)) return value;
  if (field === 'attribution' && value.some((id) => removed.has(String(id)))) return undefined;
  const kept = value.flatMap((item): Value[] => {
    if (typeof item === 'string') return names && removed.has(item) ? [] : [item];
    if (!isFields(item)) return [item];
    const record = keepRecord(item, removed);
    return record === undefined ? [] : [record];
  });
  const same = kept.length === value.length && kept.every((item, index) => item === value[index]);
  return same ? value : kept;
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isFields(value: Value): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
