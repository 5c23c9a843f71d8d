import type { Answer } from '../answer.ts';

/** A layout that a reader can choose. How it places marks stands in `layouts.ts`. */
export interface LayoutChoice {
  readonly id: string;
  /** Whether it is a good choice for the answer; it can place any. */
  readonly suits: (answer: Answer) => boolean;
}

/** Every layout, the first that suits an answer being its default. Apart from their code, which a worker loads. */
export const layoutChoices = [
  {
    id: 'round-table',
    suits: (answer) => answer.marks.length <= 150 && answer.lines.length > 0,
  },
  { id: 'force', suits: (answer) => answer.marks.length > 1 },
] as const satisfies readonly LayoutChoice[];

export type LayoutId = (typeof layoutChoices)[number]['id'];

/** The layout that an answer opens with. */
export function defaultLayout(answer: Answer): LayoutId {
  return layoutChoices.find((layout) => layout.suits(answer))?.id ?? 'round-table';
}
