import type { TextStyle } from '../scene/font-stacks.ts';
import type { ColourToken, LegendEntry, Point, Scene } from '../scene/scene.ts';
import type { ThemeName } from '../scene/tokens.ts';

/** A text of one line on the page; its point is on the baseline. */
export interface FigureText extends Point {
  readonly text: string;
  readonly style: TextStyle;
  readonly colour: ColourToken;
  readonly anchor: 'start' | 'end';
}

/** A thin line across the page. */
export interface FigureRule {
  readonly from: Point;
  readonly to: Point;
}

/** A sample of the legend: the upper left corner of its box, and by how much it is enlarged. */
export interface FigureSample extends Point {
  readonly scale: number;
  readonly sample: LegendEntry['sample'];
}

/** A number in a box, as it stands on a line: its centre. */
export interface FigureShield extends Point {
  readonly text: string;
  readonly scale: number;
}

/** A page as it will be drawn, in px from its upper left corner. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly theme: ThemeName;
  /** What the page is called, for those who do not see it; and what it shows. */
  readonly name: string;
  readonly description: string;
  /** A point of the scene stands at `x + scale × its x`, and so for y. */
  readonly picture: Point & { readonly scale: number; readonly scene: Scene };
  /** What a mark or line is called, by its id. */
  readonly names: ReadonlyMap<string, string>;
  readonly texts: readonly FigureText[];
  readonly rules: readonly FigureRule[];
  readonly samples: readonly FigureSample[];
  readonly shields: readonly FigureShield[];
}
