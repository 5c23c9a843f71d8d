import type { Scene, SceneLine, SceneMark } from './scene.ts';
import { lineLabel, markLabels, signLabel, type OwnKinds } from '../words/labels.ts';

/** What a screen reader hears of a mark: "Israel, state. 13 lines." */
export function sayMark(scene: Scene, id: string, own: OwnKinds): string {
  const mark = scene.marks.find((other) => other.id === id);
  if (!mark) return '';
  const lines = scene.lines.filter(({ from, to }) => from === id || to === id);
  const kinds = [...new Set(lines.map(({ kind }) => lineLabel(kind, own).toLowerCase()))];
  const count = lines.length === 1 ? '1 line' : `${lines.length} lines`;
  const said = [
    `${mark.name}, ${markLabels[mark.kind].one.toLowerCase()}`,
    ...signsOf(mark),
    kinds.length === 0 ? count : `${count}: ${kinds.join(', ')}`,
  ];
  return `${said.join('. ')}.`;
}

/** What a screen reader hears of a line: "Israel objects to Southern Syria cease-fire. Anonymous sources only." */
export function sayStep(scene: Scene, line: SceneLine, own: OwnKinds): string {
  const name = (id: string): string => scene.marks.find((mark) => mark.id === id)?.name ?? id;
  const said = [
    `${name(line.from)} ${lineLabel(line.kind, own).toLowerCase()} ${name(line.to)}`,
    ...(line.shield ? [`${line.shield.text} statements`] : []),
    ...(line.dot ? [signLabel('anonymous')] : []),
    ...(line.cap === 'round' ? [signLabel('not-certain')] : []),
    ...(line.word === undefined ? [] : [signLabel(line.word)]),
  ];
  return `${said.join('. ')}.`;
}

function signsOf(mark: SceneMark): readonly string[] {
  return [
    ...(mark.word === undefined ? [] : [signLabel(mark.word)]),
    ...(mark.disputed ? [signLabel('disputed')] : []),
  ];
}
