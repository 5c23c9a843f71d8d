import type { Vouching } from '../graph/answer.ts';
import type { Mention } from '../graph/sheet.ts';
import type { Cell, ColumnHead, TableRow, ToldClaim, Vocabulary } from '../graph/tables/cells.ts';
import { sayDate } from './dates.ts';
import { valueLabel, type OwnNames } from './facet-labels.ts';
import { lineLabel, signLabel, standingLabels } from './labels.ts';
import { agreementPartLabels } from './parts.ts';
import { sayPath } from './problems.ts';
import { columnTitles } from './texts-of-table.ts';

/** What is noted beside a claim that does not simply hold: the shorter the better, since it stands in a row. */
export function tagsOf({ modality, certainty, standing, disputed }: Vouching): readonly string[] {
  return [
    ...(modality === 'asserted' ? [] : [modality]),
    ...(certainty === 'certain' ? [] : [certainty]),
    ...(disputed ? ['disputed'] : []),
    ...(standing === 'anonymous' || standing === 'none' ? [standing] : []),
  ];
}

const words: { readonly [Key in Vocabulary]?: Readonly<Record<string, string>> } = {
  standing: standingLabels,
  stance: { supports: 'Supports', disputes: 'Disputes' },
  claim: {
    meeting: 'Meeting',
    relation: 'Relation',
    affiliation: 'Affiliation',
    agreement: 'Agreement',
    participation: 'Participation',
    party: 'Party',
    stage: 'Stage',
    provision: 'Provision',
  },
};

/** What a cell says; nothing where it is empty. */
export function sayCell(cell: Cell | undefined, own: OwnNames): string {
  if (cell === undefined) return '';
  switch (cell.sort) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.number);
    case 'date':
      return sayDate(cell.edtf);
    case 'mentions':
      return namesOf(cell.mentions, ', ');
    case 'word':
      return sayWord(cell.vocabulary, cell.word, own);
    case 'yes':
      return 'Yes';
    case 'claim':
      return sayClaim(cell.claim, own);
    case 'path':
      return sayPath(cell.path);
  }
}

function sayWord(vocabulary: Vocabulary, word: string, own: OwnNames): string {
  return words[vocabulary]?.[word] ?? valueLabel(vocabulary, { value: word }, own);
}

/** "Israel warns Jordan", "Amman talks: Russia", "Accord: Signed". */
export function sayClaim({ kind, title, from, to, part }: ToldClaim, own: OwnNames): string {
  const label = lineLabel(kind, own.relationKinds);
  const said = title ?? `${namesOf(from, ', ')} ${lowerFirst(label)} ${namesOf(to, ', ')}`;
  if (part === undefined) return said;
  return `${said}: ${part.sort === 'stage' ? (agreementPartLabels[part.name] ?? part.name) : part.name}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function namesOf(mentions: readonly Mention[], between: string): string {
  return mentions.map(({ name }) => name).join(between);
}

/** A text or number as it stands in a file. */
type Written = string | number;

/** The tags of a claim each have a column in a file, shown or not: they are seen in every row. */
const tagColumns = ['standing', 'certainty', 'modality', 'disputed'];

/** What the columns of a file of shown columns are called: dates and records have several, and each row its id. */
export function writtenHead(columns: readonly ColumnHead[], vouched: boolean): readonly string[] {
  const heads = columns.flatMap(({ id, sort }) => {
    const title = columnTitles[id] ?? id;
    if (sort === 'date') return [title, `${title}: earliest day`, `${title}: latest day`];
    return sort === 'mentions' ? [title, `${title}: ids`] : [title];
  });
  const tags = vouched ? unshownTags(columns).map((id) => columnTitles[id] ?? id) : [];
  return [...heads, ...tags, columnTitles['select'] ?? 'select'];
}

/** A row of such a file. */
export function writtenRow(
  { select, cells, vouching }: TableRow,
  columns: readonly ColumnHead[],
  own: OwnNames,
): readonly Written[] {
  const written = columns.flatMap(({ id, sort }) => writeCell(cells[id], sort, own));
  const tags = vouching ? unshownTags(columns).map((id) => writeTag(id, vouching)) : [];
  return [...written, ...tags, select];
}

function unshownTags(columns: readonly ColumnHead[]): readonly string[] {
  return tagColumns.filter((tag) => !columns.some(({ id }) => id === tag));
}

function writeTag(id: string, vouching: Vouching): string {
  if (id === 'disputed') return vouching.disputed ? 'Yes' : '';
  if (id === 'standing') return standingLabels[vouching.standing];
  const word = id === 'modality' ? vouching.modality : vouching.certainty;
  return valueLabel(id, { value: word }, { relationKinds: [], countries: [] });
}

/** A date as it is written and the days that it allows; records by name and by id; numbers as such. */
function writeCell(
  cell: Cell | undefined,
  sort: ColumnHead['sort'],
  own: OwnNames,
): readonly Written[] {
  if (sort === 'date') {
    const { edtf = '', earliest = '', latest = '' } = cell?.sort === 'date' ? cell : {};
    return [edtf, earliest, latest];
  }
  if (sort === 'mentions') {
    const mentions = cell?.sort === 'mentions' ? cell.mentions : [];
    return [namesOf(mentions, '; '), mentions.map(({ id = '' }) => id).join('; ')];
  }
  return [cell?.sort === 'number' ? cell.number : sayCell(cell, own)];
}

/** What a tag says in a row, and at length. */
export function sayTag(tag: string): { readonly short: string; readonly full: string } {
  return { short: shortTags[tag] ?? signLabel(tag), full: longTags[tag] ?? signLabel(tag) };
}

const shortTags: Readonly<Record<string, string>> = {
  probable: 'probable',
  possible: 'possible',
  disputed: '≠ disputed',
  anonymous: 'anonymous only',
  none: 'no evidence',
};

const longTags: Readonly<Record<string, string>> = {
  probable: 'Not certain: probable',
  possible: 'Not certain: possible',
  anonymous: 'Known from anonymous sources only',
  none: 'No evidence is given for this',
};
