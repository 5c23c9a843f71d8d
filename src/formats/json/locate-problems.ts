import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Path, Problem } from '../../model/errors.ts';
import type { Position } from './position.ts';

/** A step of the paths that are looked for, with what was found there. */
interface Wanted {
  readonly steps: Map<string | number, Wanted>;
  key?: Position;
  value?: Position;
}

/**
 * Problems with the line and column at which they stand in their text: that of the value; of the
 * key where the problem is the field itself; of the nearest record around where the path is not in
 * the text, as in a short form. The text is valid JSON. It is walked once, and no tree is built.
 */
export function locateProblems(text: string, problems: readonly Problem[]): readonly Problem[] {
  if (problems.length === 0) return problems;
  const root: Wanted = { steps: new Map() };
  for (const { path } of problems) want(root, path);
  visit(text, locator(root));
  return problems.map((problem) => ({ ...problem, ...positionOf(root, problem) }));
}

/** Problems that are about a field, not about its value. */
const aboutKeys: ReadonlySet<string> = new Set([
  'unknown-field',
  'forbidden-key',
  'repeated-field',
]);

function want(root: Wanted, path: Path): void {
  let at = root;
  for (const step of path) {
    const known = at.steps.get(step);
    const next = known ?? { steps: new Map() };
    if (known === undefined) at.steps.set(step, next);
    at = next;
  }
}

function positionOf(root: Wanted, { path, code }: Problem): Position | undefined {
  let at: Wanted | undefined = root;
  let found = root.value;
  for (const [depth, step] of path.entries()) {
    at = at?.steps.get(step);
    const isLast = depth === path.length - 1;
    const position = isLast && aboutKeys.has(code) ? (at?.key ?? at?.value) : at?.value;
    if (position === undefined) break;
    found = position;
  }
  return found;
}

/** Where the walk stands: what is wanted in the record or list around, and the entry of a list. */
interface Level {
  readonly wanted: Wanted | undefined;
  entry: number;
  field: Wanted | undefined;
}

function locator(root: Wanted): JSONVisitor {
  const levels: Level[] = [];
  const reach = (line: number, character: number): Wanted | undefined => {
    const level = levels.at(-1);
    const reached = level === undefined ? root : nextOf(level);
    if (reached !== undefined) reached.value = { line: line + 1, column: character + 1 };
    return reached;
  };
  const open = (entry: number) => (_: number, __: number, line: number, character: number) => {
    levels.push({ wanted: reach(line, character), entry, field: undefined });
    return true;
  };
  const close = () => void levels.pop();
  return {
    onObjectBegin: open(-1),
    onArrayBegin: open(0),
    onObjectEnd: close,
    onArrayEnd: close,
    onLiteralValue: (_value, _offset, _length, line, character) => void reach(line, character),
    onObjectProperty(name, _offset, _length, line, character) {
      const level = levels.at(-1);
      const field = level?.wanted?.steps.get(name);
      if (level !== undefined) level.field = field;
      if (field !== undefined) field.key = { line: line + 1, column: character + 1 };
    },
  };
}

/** What is wanted at the value that comes next in a record (its field) or a list (its next entry). */
function nextOf(level: Level): Wanted | undefined {
  if (level.entry < 0) return level.field;
  return level.wanted?.steps.get(level.entry++);
}
