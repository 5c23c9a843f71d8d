import type { Answer, Heading } from '../graph/answer.ts';
import type { Positions } from '../graph/positions.ts';
import { boxOfCurve } from './curve.ts';
import { makeLegend } from './legend.ts';
import { linePlate, plateSize } from './line-plate.ts';
import { lineStyle, type LineStyle } from './line-style.ts';
import { makeMarks, type BareMark } from './make-marks.ts';
import { bodyBox, secondOutline } from './mark-box.ts';
import { placeLabels } from './place-labels.ts';
import { placeShields } from './place-shields.ts';
import { routeLines, type LineToRoute } from './route-lines.ts';
import { middleOf } from './middle.ts';
import type { Box, Point, Scene, SceneLine, SceneMark } from './scene.ts';

/**
 * What is drawn of an answer: marks at their places, lines with their ways, labels with their boxes, the
 * legend of what is there. It depends on the answer and positions alone, and not on their order.
 */
export function makeScene(
  answer: Answer,
  positions: Positions,
  { relationKinds }: Pick<Heading, 'relationKinds'>,
): Scene {
  const bare = makeMarks(answer.marks, positions);
  // Of all places, shown or not: a filter must not turn lines and names to their other side.
  const centre = middleOf(positions.values());
  const lines = makeLines(answer, bare, relationKinds, centre);
  const marks = placeLabels(bare, lines, 1, centre);
  return {
    marks,
    lines,
    legend: makeLegend(answer, relationKinds),
    bounds: boundsOf(marks, lines),
    unlabelled: marks.filter(({ label }) => label === undefined).length,
  };
}

function makeLines(
  answer: Answer,
  marks: readonly BareMark[],
  own: Heading['relationKinds'],
  centre: Point,
): readonly SceneLine[] {
  const styles = new Map(answer.lines.map((line) => [line.id, lineStyle(line, own)]));
  const toRoute = answer.lines.map((line) => withRoom(line, styles.get(line.id) as LineStyle));
  const routes = routeLines(
    toRoute,
    new Map(marks.map((mark) => [mark.id, withOutline(mark)])),
    centre,
  );
  const lines = answer.lines
    .flatMap((line): readonly SceneLine[] => {
      const route = routes.get(line.id);
      if (route === undefined) return [];
      const { shieldText, ...style } = styles.get(line.id) as LineStyle;
      const { id, kind, family, from, to } = line;
      const shield =
        shieldText === undefined ? {} : { shield: { text: shieldText, at: route.start } };
      return [{ id, kind, family, from, to, ...route, ...style, ...shield }];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return placeShields(lines, marks);
}

/** Lines end at the second outline of a series, not at its body. */
function withOutline(mark: BareMark): BareMark {
  if (!mark.doubled) return mark;
  return { ...mark, border: { ...mark.border, width: 2 * secondOutline } };
}

function withRoom(
  line: Answer['lines'][number],
  { width, head, shieldText }: LineStyle,
): LineToRoute {
  const room = { line, width, head };
  return shieldText === undefined ? room : { ...room, plate: plateSize(shieldText) };
}

function boundsOf(marks: readonly SceneMark[], lines: readonly SceneLine[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = ({ x, y, width, height }: Box, by = 0): void => {
    left = Math.min(left, x - by);
    top = Math.min(top, y - by);
    right = Math.max(right, x + width + by);
    bottom = Math.max(bottom, y + height + by);
  };
  for (const mark of marks) {
    hold(bodyBox(mark));
    if (mark.label) hold(mark.label.box);
  }
  for (const line of lines) {
    hold(boxOfCurve(line), line.width / 2 + (line.casing?.edge ?? 0));
    const plate = linePlate(line);
    if (plate) hold(plate.box);
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
