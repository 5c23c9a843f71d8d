import type { Answer, Heading } from '../graph/answer.ts';
import type { Positions } from '../graph/positions.ts';
import { lineLook } from './encoding.ts';
import { makeLegend } from './legend.ts';
import { lineEnd } from './line-path.ts';
import { lineStyle } from './line-style.ts';
import { makeMarks } from './make-marks.ts';
import { placeLabels, shieldBox } from './place-labels.ts';
import { routeLines } from './route-lines.ts';
import type { Box, Scene, SceneLine, SceneMark } from './scene.ts';

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
  const lines = makeLines(answer, new Map(bare.map((mark) => [mark.id, mark])), relationKinds);
  const names = new Map(answer.marks.map(({ id, label }) => [id, label]));
  const marks = placeLabels(bare, names, lines);
  return {
    marks,
    lines,
    legend: makeLegend(answer, relationKinds),
    bounds: boundsOf(marks, lines),
    unlabelled: marks.filter(({ label }) => label === undefined).length,
  };
}

type Bodies = Parameters<typeof routeLines>[1];

function makeLines(
  answer: Answer,
  bodies: Bodies,
  own: Heading['relationKinds'],
): readonly SceneLine[] {
  const routes = routeLines(
    answer.lines,
    bodies,
    ({ kind }) => lineLook(kind, own).head.shape !== 'none',
  );
  return answer.lines
    .flatMap((line): readonly SceneLine[] => {
      const route = routes.get(line.id);
      if (route === undefined) return [];
      const { shieldText, ...style } = lineStyle(line, own);
      const { id, kind, family, from, to } = line;
      const drawn: SceneLine = { id, kind, family, from, to, ...route, ...style };
      if (shieldText === undefined) return [drawn];
      const { x, y } = lineEnd(drawn).middle;
      return [{ ...drawn, shield: { text: shieldText, at: { x: round(x), y: round(y) } } }];
    })
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

function boundsOf(marks: readonly SceneMark[], lines: readonly SceneLine[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = ({ x, y, width, height }: Box): void => {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  };
  for (const { x, y, width, height, border, doubled, label } of marks) {
    const [w, h] = [
      width + border.width + (doubled ? 10 : 0),
      height + border.width + (doubled ? 10 : 0),
    ];
    hold({ x: x - w / 2, y: y - h / 2, width: w, height: h });
    if (label) hold(label.box);
  }
  for (const line of lines) {
    const { x, y } = lineEnd(line).middle;
    hold({ x: x - line.width, y: y - line.width, width: 2 * line.width, height: 2 * line.width });
    if (line.shield) hold(shieldBox(line.shield.at, line.shield.text));
  }
  if (left > right) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: round(left), y: round(top), width: round(right - left), height: round(bottom - top) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
