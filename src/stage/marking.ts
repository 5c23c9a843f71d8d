import type cytoscape from 'cytoscape';

/** Marks and lines that are shown as chosen, pointed at, or reached by the keyboard. */
export interface Marking {
  readonly selected: readonly string[];
  readonly hovered: readonly string[];
  readonly focused: readonly string[];
  /** Where it is given, everything else is faded. */
  readonly lit?: ReadonlySet<string> | undefined;
}

/** What is marked of an empty stage. */
export const nothingMarked: Marking = { selected: [], hovered: [], focused: [] };

/** Shows what is marked and no longer what was; only what differs is touched. */
export function markElements(
  core: cytoscape.Core,
  { selected, hovered, focused, lit }: Marking,
  underPointer: string | undefined,
): void {
  const pointed = underPointer === undefined ? hovered : [...hovered, underPointer];
  const groups = [
    ['chosen', new Set(selected)],
    ['pointed', new Set(pointed)],
    ['reached', new Set(focused)],
  ] as const;
  core.batch(() => {
    for (const [name, ids] of groups) {
      core.$(`.${name}`).forEach((element) => {
        if (!ids.has(element.id())) element.removeClass(name);
      });
      for (const id of ids) core.getElementById(id).addClass(name);
    }
    core.elements().forEach((element) => {
      const faded = lit !== undefined && !lit.has(String(element.data('of') ?? element.id()));
      if (element.hasClass('faded') !== faded) element.toggleClass('faded', faded);
    });
  });
}
