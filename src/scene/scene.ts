import type { LineFamily } from '../model/vocabulary.ts';
import type { MarkKind } from '../graph/answer.ts';

/** A point of the picture, in px at zoom 1, y downwards. Rounded to 0.01. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The name of a colour of the theme: light and dark give it a value when it is drawn. */
export type ColourToken =
  | 'paper'
  | 'panel'
  | 'line'
  | 'line-strong'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'mark'
  | 'focus'
  | 'contact'
  | 'contact-fill'
  | 'contact-ink'
  | 'accord'
  | 'accord-ink'
  | 'dispute'
  | 'dispute-fill'
  | 'dispute-ink'
  | 'tie'
  | 'force';

/** Cytoscape's names, which figures draw alike. */
export type MarkShape =
  'ellipse' | 'round-rectangle' | 'hexagon' | 'diamond' | 'cut-rectangle' | 'round-tag';
export type HeadShape =
  | 'none'
  | 'triangle'
  | 'vee'
  | 'tee'
  | 'diamond'
  | 'circle'
  | 'square'
  | 'triangle-tee'
  | 'triangle-cross'
  | 'chevron'
  | 'circle-triangle';

export interface SceneLabel {
  readonly lines: readonly string[];
  /** Where it stands: the box of the text, without halo. */
  readonly box: Box;
  readonly side: 'below' | 'above' | 'left' | 'right';
  readonly size: number;
  readonly weight: 400 | 500 | 600;
  readonly colour: ColourToken;
}

export interface SceneMark extends Point {
  readonly id: string;
  readonly kind: MarkKind;
  readonly name: string;
  /** What its label says, before it is broken into lines: the short name where there is one. */
  readonly short: string;
  readonly shape: MarkShape;
  readonly width: number;
  readonly height: number;
  readonly fill: ColourToken;
  readonly border: {
    readonly width: number;
    readonly colour: ColourToken;
    readonly style: 'solid' | 'dotted' | 'dashed';
  };
  /** What is drawn inside: a flag over all, a flag chip, a country code, the open dot of anonymous sources, the rules of an agreement. */
  readonly inside:
    | { readonly kind: 'none' }
    | { readonly kind: 'flag'; readonly flag: string }
    | { readonly kind: 'chip'; readonly flag: string }
    | { readonly kind: 'code'; readonly text: string }
    | { readonly kind: 'dot'; readonly colour: ColourToken }
    | { readonly kind: 'rules' };
  /** A second outline: a series or conference. */
  readonly doubled: boolean;
  readonly disputed: boolean;
  /** "planned", "called off", "did not happen": a key of the words, under the name. */
  readonly word?: string;
  /** Absent where it found no room; it comes on hover, focus and selection. */
  readonly label?: SceneLabel;
  /** Where the label would stand all the same. */
  readonly spareLabel?: SceneLabel;
}

export interface SceneLine {
  readonly id: string;
  readonly kind: string;
  readonly family: LineFamily;
  readonly from: string;
  readonly to: string;
  /**
   * Where it leaves and arrives, at the marks' edges, and the one control point of a quadratic curve
   * between; none for a straight line. The end is the tip of the head, the middle of a round one.
   */
  readonly start: Point;
  readonly end: Point;
  readonly control?: Point;
  readonly width: number;
  readonly colour: ColourToken;
  /** A cased road: this fill between two edges of `colour`, so wide on each side. */
  readonly casing?: { readonly fill: ColourToken; readonly edge: number };
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  readonly head: { readonly shape: HeadShape; readonly scale: number; readonly hollow: boolean };
  /** At its middle: an open dot for anonymous only. */
  readonly dot: boolean;
  /** At its middle, or near it where that is taken: "2", "2–5", "≠"; with where it stands. */
  readonly shield?: { readonly text: string; readonly at: Point };
  /** A key of the words such as `called-off`; with where it stands: at its middle, or near it. */
  readonly word?: string;
  readonly wordAt?: Point;
  /** Drawing order: contact lowest, then ties, then took part, accord, dispute. */
  readonly order: number;
}

/** One entry of the legend: only what is in the picture is listed. */
export interface LegendEntry {
  readonly group: 'marks' | LineFamily;
  /** A mark kind, a line kind, or a sign such as `not-certain`, `anonymous`, `disputed`, `planned`. */
  readonly id: string;
  readonly sample: { readonly mark: SceneMark } | { readonly line: SceneLine };
}

/** What is drawn, on the screen and in a figure alike. */
export interface Scene {
  readonly marks: readonly SceneMark[];
  readonly lines: readonly SceneLine[];
  readonly legend: readonly LegendEntry[];
  /** The box around all marks, lines and labels. */
  readonly bounds: Box;
  /** Labels that found no room. */
  readonly unlabelled: number;
}
