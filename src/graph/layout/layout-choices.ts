import type { Answer } from '../answer.ts';

/** A layout that a reader can choose. How it places marks stands in `layouts.ts`. */
export interface LayoutChoice {
  readonly id: string;
  /** Whether it is a good choice for the answer. */
  readonly suits: (answer: Answer) => boolean;
  /** With more marks it would take minutes: the layout that suits stands in for it. */
  readonly mostMarks: number;
}

/** Every layout, the first that suits an answer being its default. Apart from their code, which a worker loads. */
export const layoutChoices = [
  {
    id: 'round-table',
    suits: (answer) => answer.marks.length <= 150 && answer.lines.length > 0,
    mostMarks: 400,
  },
  { id: 'force', suits: (answer) => answer.marks.length > 1, mostMarks: Infinity },
  { id: 'by-delegation', suits: (answer) => answer.lines.length > 0, mostMarks: Infinity },
  { id: 'concentric', suits: (answer) => answer.lines.length > 0, mostMarks: Infinity },
  {
    id: 'time',
    suits: (answer) => answer.marks.some(({ day }) => day !== undefined),
    mostMarks: Infinity,
  },
] as const satisfies readonly LayoutChoice[];

export type LayoutId = (typeof layoutChoices)[number]['id'];

/** The layout that an answer opens with. */
export function defaultLayout(answer: Answer): LayoutId {
  return layoutChoices.find((layout) => layout.suits(answer))?.id ?? 'round-table';
}

/** The layout by which an answer is placed: the one wanted, where there is one and it can. */
export function layoutFor(answer: Answer, wanted: string | undefined): LayoutId {
  const able = layoutChoices.find(
    ({ id, mostMarks }) => id === wanted && answer.marks.length <= mostMarks,
  );
  return able?.id ?? defaultLayout(answer);
}
