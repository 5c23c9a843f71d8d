import { lineInk } from '../scene/encoding.ts';
import type { TextStyle } from '../scene/font-stacks.ts';
import { plateSize } from '../scene/line-plate.ts';
import type { LegendEntry } from '../scene/scene.ts';
import { figureTexts } from '../words/figure.ts';
import type { OwnKinds } from '../words/labels.ts';
import { legendColumns, legendLabel } from '../words/legend.ts';
import type { Block } from './compose-head.ts';
import { textWidth } from './draw-text.ts';
import type { FigureSample, FigureShield, FigureText } from './figure.ts';

const headStyle: TextStyle = { family: 'condensed', weight: 600, size: 13.5 };
const entryStyle: TextStyle = { family: 'condensed', weight: 400, size: 14 };
const row = 24;
const headRow = 26.5;
/** Between two columns of a group, and at least between two groups. */
const columnGap = 22;
const groupGap = 26;
const leastRows = 3;
const sampleScale = 1.2;
const shieldScale = 1.04;
/** The boxes that samples are drawn in, and where the label begins. */
const boxes = { mark: { width: 17, label: 28 }, line: { width: 34, label: 51 } } as const;
const boxHeight = 17;

/** A legend on its page. */
export interface LegendBlock extends Block {
  readonly samples: readonly FigureSample[];
  readonly shields: readonly FigureShield[];
}

interface Entry {
  readonly entry: LegendEntry;
  readonly label: string;
  readonly counted: boolean;
  readonly width: number;
}

interface Group {
  readonly title: string;
  readonly colour: FigureText['colour'];
  readonly columns: readonly (readonly Entry[])[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** Where a legend stands, and whether "met with" lines carry their number. */
export interface LegendPlace {
  readonly x: number;
  /** Where the baseline of the headings lies. */
  readonly y: number;
  readonly width: number;
  readonly counted: boolean;
}

/** What each shape, line and sign means, a column for each family; only what is in the picture. */
export function composeLegend(
  legend: readonly LegendEntry[],
  own: OwnKinds,
  place: LegendPlace,
): LegendBlock {
  const bands = bandsOf(groupsThatFit(legend, own, place), place.width);
  const texts: FigureText[] = [];
  const samples: FigureSample[] = [];
  const shields: FigureShield[] = [];
  let { y } = place;
  for (const band of bands) {
    const gap = gapOf(band, place.width);
    let { x } = place;
    for (const group of band) {
      texts.push({
        x,
        y,
        text: group.title,
        style: headStyle,
        colour: group.colour,
        anchor: 'start',
      });
      placeGroup(group, x, y + headRow, { texts, samples, shields });
      x += group.width + gap;
    }
    y += headRow + row * rowsOf(band) + 10;
  }
  return { texts, samples, shields, bottom: y - 10 - row };
}

/** The fewest rows, from three up, with which all groups stand side by side; else as they come. */
function groupsThatFit(
  legend: readonly LegendEntry[],
  own: OwnKinds,
  { width, counted }: LegendPlace,
): readonly Group[] {
  const most = Math.max(
    leastRows,
    ...legendColumns.map(({ group }) => legend.filter((entry) => entry.group === group).length),
  );
  for (let rows = leastRows; ; rows += 1) {
    const groups = groupsOf(legend, own, counted, rows);
    if (rows >= most || bandWidth(groups) <= width) return groups;
  }
}

function groupsOf(
  legend: readonly LegendEntry[],
  own: OwnKinds,
  counted: boolean,
  rows: number,
): readonly Group[] {
  return legendColumns.flatMap(({ group, title }) => {
    const entries = legend
      .filter((entry) => entry.group === group)
      .map((entry) => measure(entry, own, counted));
    if (entries.length === 0) return [];
    const columns = columnsOf(
      entries,
      Math.ceil(entries.length / Math.ceil(entries.length / rows)),
    );
    const widths = columns.map((column) => Math.max(...column.map((entry) => entry.width)));
    const all = widths.reduce((sum, width) => sum + width, 0) + columnGap * (columns.length - 1);
    const colour = group === 'marks' ? 'ink' : lineInk[group];
    return [{ title, colour, columns, widths, width: Math.max(all, textWidth(title, headStyle)) }];
  });
}

function measure(entry: LegendEntry, own: OwnKinds, counted: boolean): Entry {
  const label = legendLabel(entry, own);
  const counts = counted && entry.id === 'met-with';
  const tail = counts ? countedWidth() : 0;
  return {
    entry,
    label,
    counted: counts,
    width: boxOf(entry).label + textWidth(label, entryStyle) + tail,
  };
}

function countedWidth(): number {
  return 6 + plateSize('2').width * shieldScale + 6 + textWidth(figureTexts.meetings, entryStyle);
}

function boxOf({ sample }: LegendEntry) {
  return 'mark' in sample ? boxes.mark : boxes.line;
}

/** Filled from the top down, each column as full as the rows allow. */
function columnsOf(entries: readonly Entry[], rows: number): readonly (readonly Entry[])[] {
  const columns: Entry[][] = [];
  entries.forEach((entry, index) => {
    if (index % rows === 0) columns.push([]);
    columns.at(-1)?.push(entry);
  });
  return columns;
}

/** Groups that do not stand side by side go on below. */
function bandsOf(groups: readonly Group[], width: number): readonly (readonly Group[])[] {
  const bands: Group[][] = [];
  for (const group of groups) {
    const band = bands.at(-1);
    if (band && bandWidth([...band, group]) <= width) band.push(group);
    else bands.push([group]);
  }
  return bands;
}

function bandWidth(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.width, 0) + groupGap * (groups.length - 1);
}

function rowsOf(band: readonly Group[]): number {
  return Math.max(...band.flatMap(({ columns }) => columns.map((column) => column.length)));
}

/** Groups share the page's width evenly; few of them do not drift apart. */
function gapOf(band: readonly Group[], width: number): number {
  if (band.length < 2) return 0;
  const free = (width - bandWidth(band)) / (band.length - 1);
  return groupGap + Math.min(60, Math.max(0, free));
}

interface Gathered {
  readonly texts: FigureText[];
  readonly samples: FigureSample[];
  readonly shields: FigureShield[];
}

function placeGroup(
  { columns, widths }: Group,
  left: number,
  top: number,
  gathered: Gathered,
): void {
  let x = left;
  columns.forEach((column, index) => {
    column.forEach((entry, line) => placeEntry(entry, x, top + line * row, gathered));
    x += (widths[index] ?? 0) + columnGap;
  });
}

/** A sample, its middle at the height of the small letters, and its label. */
function placeEntry(
  { entry, label, counted }: Entry,
  x: number,
  baseline: number,
  { texts, samples, shields }: Gathered,
): void {
  const middle = baseline - 4.6;
  const text = { y: baseline, style: entryStyle, colour: 'ink', anchor: 'start' } as const;
  samples.push(placeSample(entry, x, middle));
  texts.push({ ...text, x: x + boxOf(entry).label, text: label });
  if (!counted) return;
  const shield = x + boxOf(entry).label + textWidth(label, entryStyle) + 6;
  const width = plateSize('2').width * shieldScale;
  shields.push({ x: shield + width / 2, y: middle, text: '2', scale: shieldScale });
  texts.push({ ...text, x: shield + width + 6, text: figureTexts.meetings });
}

/** A sample that is a word is drawn smaller, so that it keeps to its box. */
function placeSample({ sample }: LegendEntry, x: number, middle: number): FigureSample {
  const worded = 'line' in sample && sample.line.word !== undefined;
  const scale = worded ? 0.85 : sampleScale;
  const inset = worded ? (boxes.line.width / 2) * (sampleScale - scale) : 0;
  return { x: x + inset, y: middle - (boxHeight / 2) * scale, scale, sample };
}
