import type { SceneMark } from '../scene/scene.ts';

/** A flag's key among the texts that a figure is given: `1x1/ru` over a whole mark, `4x3/ru` as a chip. */
export type FlagKey = `${'1x1' | '4x3'}/${string}`;

/** The flag that a mark carries, if it carries one. */
export function flagKeyOf({ inside }: SceneMark): FlagKey | undefined {
  if (inside.kind === 'flag') return `1x1/${inside.flag}`;
  return inside.kind === 'chip' ? `4x3/${inside.flag}` : undefined;
}

/** The flags that these marks carry, each once, in order of their keys. */
export function flagKeysOf(marks: readonly SceneMark[]): readonly FlagKey[] {
  const keys = marks.flatMap((mark) => flagKeyOf(mark) ?? []);
  return [...new Set(keys)].sort();
}
