import type { TimelineItem } from '../../graph/timeline/timeline.ts';
import type { OwnKinds } from '../../words/labels.ts';
import { itemLabel } from '../../words/timeline-items.ts';
import type { TextStyle } from '../font-stacks.ts';
import { measureText } from '../measure-text.ts';
import { wrapLabel } from '../wrap-label.ts';
import { itemShape } from './item-shape.ts';
import type { ItemShape } from './item-shape.ts';
import type { LaidItem, LaidLabel } from './laid-timeline.ts';
import { Rows } from './pack-rows.ts';
import type { Room } from './pack-rows.ts';
import type { TimeScale } from './time-scale.ts';

/** How items are written, and their dates. */
const labelStyle: TextStyle = { family: 'condensed', weight: 400, size: 11.5 };
const codeStyle: TextStyle = { family: 'mono', weight: 400, size: 10.5 };

/** How a lane is filled. */
export interface LaneFrame {
  readonly scale: TimeScale;
  readonly rowHeight: number;
  /** Rows at most: what finds no room in them stands with what it overlaps. Absent: as many as needed. */
  readonly rows?: number;
  readonly labelWidth: number;
  readonly selected: ReadonlySet<string>;
  readonly own: OwnKinds;
}

/** Half of what a point takes, from its middle. */
const pointRoom = 6;
const besideMark = 5;
const behindLabel = 9;

/** Items that stand together, and the row in which they do. */
interface Group {
  readonly items: TimelineItem[];
  readonly shape: ItemShape;
  readonly row: number;
}

/** The items of a lane in rows, without two that overlap; the first row is 0. */
export function layLane(
  items: readonly TimelineItem[],
  frame: LaneFrame,
): { readonly items: readonly LaidItem[]; readonly rows: number } {
  const rows = new Rows(frame.rows);
  const groups: Group[] = [];
  for (const item of items) {
    const shape = itemShape(item, frame.scale);
    if (!shape) continue;
    const row = rowFor(item, shape, frame, rows);
    if (row !== undefined) groups.push({ items: [item], shape, row });
    else nearest(groups, shape)?.items.push(item);
  }
  const labels = placeLabels(groups, frame, rows);
  const laid = groups.map(({ items: together, shape, row }, at): LaidItem => {
    const label = labels[at];
    return {
      id: together[0]?.id ?? '',
      items: together,
      shape,
      y: (row + 0.5) * frame.rowHeight,
      ...(label ? { label } : {}),
    };
  });
  return { items: laid, rows: rows.count };
}

/**
 * Where rows are without limit, each item takes room for its label; otherwise for its mark alone, in
 * the row that was filled least far, so that labels find room later.
 */
function rowFor(
  item: TimelineItem,
  shape: ItemShape,
  frame: LaneFrame,
  rows: Rows,
): number | undefined {
  const mark = roomOfMark(shape);
  if (frame.rows === undefined) {
    const label = labelBeside(shape, textOf(item, frame), frame);
    const room = { from: Math.min(mark.from, label.from), to: Math.max(mark.to, label.to) };
    const row = rows.takeFirst(room);
    return row;
  }
  const free = Array.from({ length: frame.rows }, (_, row) => row).filter((row) =>
    rows.isFree(row, mark),
  );
  const [best] = free.sort((one, other) => rows.endOf(one) - rows.endOf(other) || one - other);
  if (best !== undefined) rows.take(best, mark);
  return best;
}

/** Of what stands there, that which overlaps most; else that which is nearest. */
function nearest(groups: readonly Group[], shape: ItemShape): Group | undefined {
  const overlap = (group: Group): number =>
    Math.min(group.shape.to, shape.to) - Math.max(group.shape.from, shape.from);
  return groups.reduce<Group | undefined>(
    (best, group) => (best === undefined || overlap(group) > overlap(best) ? group : best),
    undefined,
  );
}

function roomOfMark({ kind, from, to }: ItemShape): Room {
  return kind === 'point'
    ? { from: from - pointRoom, to: from + pointRoom }
    : { from: from - 2, to: to + 2 };
}

/** What stands beside items: the first one's words, shortened, and how many more there are. */
function textOf(item: TimelineItem, { labelWidth, own }: LaneFrame, more = 0): string {
  const sign = item.disputed ? '≠ ' : '';
  const [line = ''] = wrapLabel(sign + itemLabel(item, own), labelStyle, labelWidth, 1).lines;
  return more === 0 ? line : `${line} +${more}`;
}

interface Beside extends Room {
  readonly x: number;
  readonly width: number;
}

/** Right of the mark; left of it where the picture ends; upon it where it begins there too. */
function labelBeside(shape: ItemShape, text: string, { scale }: LaneFrame, extra = 0): Beside {
  const width = measureText(text, labelStyle) + extra;
  const mark = roomOfMark(shape);
  const right = mark.to + besideMark;
  if (right + width <= scale.right + behindLabel) {
    return { x: right, width, from: right, to: right + width + behindLabel };
  }
  const left = mark.from - besideMark - width;
  if (left >= scale.left) return { x: left, width, from: left - behindLabel, to: mark.from };
  const middle = (mark.from + mark.to - width) / 2;
  const x = Math.max(scale.left, Math.min(scale.right - width, middle));
  return { x, width, from: Math.min(x, mark.from), to: Math.max(x + width, mark.to) };
}

/** Labels where rows have room: first signs, then the words of what is selected, then in order of time. */
function placeLabels(
  groups: readonly Group[],
  frame: LaneFrame,
  rows: Rows,
): readonly (LaidLabel | undefined)[] {
  const signs = groups.map((group) => signOf(group, frame, rows));
  const labels: (LaidLabel | undefined)[] = [...signs];
  const isChosen = ({ items }: Group): boolean =>
    items.some(({ selects }) => selects.some((id) => frame.selected.has(id)));
  const order = groups.map((_, at) => at);
  const first = order.filter((at) => groups[at] && isChosen(groups[at]));
  const rest = order.filter((at) => !first.includes(at));
  for (const at of [...first, ...rest]) {
    const group = groups[at];
    if (!group) continue;
    labels[at] = labelOf(group, isChosen(group), frame, rows, signs[at]) ?? signs[at];
  }
  return labels;
}

/** What must be said of items in a strip, even if nothing else is: how many more there are, and that one is disputed. */
function signOf(group: Group, frame: LaneFrame, rows: Rows): LaidLabel | undefined {
  const more = group.items.length - 1;
  const shown = shownOf(group, frame.selected);
  const text = `${shown?.disputed ? '≠' : ''}${more > 0 ? `+${more}` : ''}`;
  if (text === '' || frame.rows === undefined) return undefined;
  const width = measureText(text, labelStyle);
  const mark = roomOfMark(group.shape);
  const left = mark.from - 2 - width;
  const places = [mark.to + 2, left].filter((x) => x >= frame.scale.left);
  const x = places.find((place) => rows.isFree(group.row, { from: place, to: place + width }));
  if (x !== undefined) rows.take(group.row, { from: x, to: x + width + 2 });
  return { text, x: x ?? mark.to - 2, width };
}

function labelOf(
  group: Group,
  chosen: boolean,
  frame: LaneFrame,
  rows: Rows,
  sign: LaidLabel | undefined,
): LaidLabel | undefined {
  const shown = shownOf(group, frame.selected);
  if (!shown) return undefined;
  const text = textOf(shown, frame, group.items.length - 1);
  const beside = labelBeside(group.shape, text, frame);
  const isRoomy = frame.rows === undefined;
  // What is selected is read at any rate, even if something else is hidden by it.
  const isFree = isRoomy || chosen || rows.isFree(group.row, without(beside, group.shape, sign));
  if (!isFree) return undefined;
  if (!isRoomy) rows.take(group.row, beside);
  const { x, width } = beside;
  const code = chosen ? codeBehind(shown, beside, group, frame, rows) : undefined;
  return code ? { text, x, width: code.end - x, code } : { text, x, width };
}

/** The mark and its sign have taken their own room before. */
function without({ x, from, to }: Beside, shape: ItemShape, sign: LaidLabel | undefined): Room {
  const mark = roomOfMark(shape);
  if (x < mark.to) return { from, to: Math.min(mark.from, sign?.x ?? mark.from) };
  const behind = sign && sign.x >= mark.to ? sign.x + sign.width + 2 : mark.to;
  return { from: Math.min(behind, to), to };
}

/** The written date of what is selected, where the next label leaves it room. */
function codeBehind(
  { when }: TimelineItem,
  { x, width }: Beside,
  { row, shape }: Group,
  { scale }: LaneFrame,
  rows: Rows,
): { readonly text: string; readonly x: number; readonly end: number } | undefined {
  if (when === undefined || x < shape.to) return undefined;
  const start = x + width + 6;
  const end = start + measureText(when, codeStyle);
  const isFree = rows.isFree(row, { from: x + width + behindLabel, to: end + 6 });
  return isFree && end <= scale.right + behindLabel ? { text: when, x: start, end } : undefined;
}

/** Of several together, the one that is selected; else the first. */
export function shownOf(
  { items }: Pick<LaidItem, 'items'>,
  selected: ReadonlySet<string>,
): TimelineItem | undefined {
  return items.find(({ selects }) => selects.some((id) => selected.has(id))) ?? items[0];
}
