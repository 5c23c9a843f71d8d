import type { Path, Problem } from '../model/errors.ts';
import { sayCount } from './say-count.ts';

/** A problem on one line, as compilers write them: `file:line:column path: message mend`. */
export function sayProblem(file: string, problem: Problem): string {
  const { path, message, mend, severity, line, column } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const where = path.length === 0 ? '' : ` ${sayPath(path)}:`;
  const grade = severity === 'warning' ? ' warning:' : '';
  return withoutControls(`${place}${where === '' ? ':' : where}${grade} ${message} ${mend}`);
}

/** A path as one writes it in JavaScript: `meetings[2].participants[0].actor`. */
export function sayPath(path: Path): string {
  return path
    .map((step, at) => {
      if (typeof step === 'number') return `[${step}]`;
      const isPlain = step.length <= LONGEST_NAME && /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step);
      if (!isPlain) return `[${JSON.stringify(cut(step))}]`;
      return at === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A file may name a field by a whole book; more than this nobody reads. */
const LONGEST_NAME = 60;

function cut(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}

/** How many problems there are: `2 errors, 1 warning`; `no problems`. */
export function sayCounts(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [sayCount(errors, 'error')] : []),
    ...(warnings > 0 ? [sayCount(warnings, 'warning')] : []),
  ];
  return parts.length === 0 ? 'no problems' : parts.join(', ');
}

/** What a file says may not steer the terminal: control signs, and those that turn the direction, are written out. */
function withoutControls(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
