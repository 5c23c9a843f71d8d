import type { CitedSource } from '../graph/answer.ts';
import type { LegendEntry, Scene } from '../scene/scene.ts';
import type { ThemeName } from '../scene/tokens.ts';
import { sayDate } from '../words/dates.ts';
import {
  andMore,
  citeSources,
  describePicture,
  figureTexts,
  nameLine,
  nameMark,
  sayShown,
  type Shown,
} from '../words/figure.ts';
import type { OwnKinds } from '../words/labels.ts';
import { composeFoot, joinThatFit, type FootNote } from './compose-foot.ts';
import { composeHead } from './compose-head.ts';
import { composeLegend, type LegendBlock } from './compose-legend.ts';
import type { Figure, FigureRule } from './figure.ts';
import { placePicture } from './place-picture.ts';

/** What stands on the page around a scene. */
export interface FigurePage {
  /** Empty ones take no room. */
  readonly title: string;
  readonly subtitle: string;
  readonly theme: ThemeName;
  /** In px; 1200 where it is not given. */
  readonly width?: number;
  readonly legend: boolean;
  /** The filters in force, in words. */
  readonly filters: readonly string[];
  readonly sources: readonly CitedSource[];
  readonly shown: Shown;
  /** The day of the dossier's last change, in EDTF. */
  readonly date?: string;
  readonly licence?: string;
  /** The dossier's own kinds of relation. */
  readonly ownKinds: OwnKinds;
}

const usualWidth = 1200;
const leastWidth = 480;
const margin = 48;
const lowerMargin = 42;

/** A scene composed for a page: title, picture, legend, sources, what is shown, date. */
export function composeFigure(scene: Scene, page: FigurePage): Figure {
  const width = Math.max(leastWidth, page.width ?? usualWidth);
  const inner = width - 2 * margin;
  const head = composeHead(page.title, page.subtitle, margin, inner);
  const picture = placePicture(scene, { x: margin, y: head.bottom + 24, width: inner });
  const legend = legendOf(scene, page, picture.bottom, inner);
  const rules = [picture.bottom + 28, ...(legend ? [legend.bottom + 26] : [])];
  const footTop = (rules.at(-1) ?? 0) + 24;
  const foot = composeFoot(footNotes(page, inner), rightWords(page), {
    x: margin,
    y: footTop,
    width: inner,
  });
  return {
    width,
    height: Math.round(foot.bottom + lowerMargin),
    theme: page.theme,
    name: page.title === '' ? figureTexts.name : page.title,
    description: describePicture(inDrawingOrder(scene), page.ownKinds),
    picture: { x: picture.x, y: picture.y, scale: picture.scale, scene },
    names: namesOf(scene, page.ownKinds),
    texts: [...head.texts, ...(legend?.texts ?? []), ...foot.texts],
    rules: rules.map((y): FigureRule => ({
      from: { x: margin, y: snap(y) },
      to: { x: width - margin, y: snap(y) },
    })),
    samples: legend?.samples ?? [],
    shields: legend?.shields ?? [],
  };
}

/** A thin line is sharp when its middle is the middle of a pixel. */
function snap(y: number): number {
  return Math.floor(y) + 0.5;
}

function legendOf(
  scene: Scene,
  page: FigurePage,
  top: number,
  width: number,
): LegendBlock | undefined {
  const entries: readonly LegendEntry[] = page.legend ? scene.legend : [];
  if (entries.length === 0) return undefined;
  const counted = scene.lines.some(
    ({ kind, shield }) => kind === 'met-with' && shield !== undefined,
  );
  return composeLegend(entries, page.ownKinds, { x: margin, y: top + 48, width, counted });
}

function footNotes({ sources, filters, shown }: FigurePage, width: number): readonly FootNote[] {
  const cited = citeSources(sources);
  return [
    {
      head: cited.length > 1 ? figureTexts.sources : figureTexts.source,
      text: joinThatFit(cited, andMore, { width: width - 160, lines: 2 }),
    },
    { head: figureTexts.shown, text: sayShown(filters, shown) },
  ];
}

function rightWords({ date, licence }: FigurePage): readonly string[] {
  const name = licence === undefined ? figureTexts.name : `${figureTexts.name}, ${licence}`;
  return [...(date === undefined ? [] : [sayDate(date)]), name];
}

function namesOf({ marks, lines }: Scene, own: OwnKinds): ReadonlyMap<string, string> {
  const names = new Map(marks.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return new Map([
    ...marks.map((mark) => [mark.id, nameMark(mark)] as const),
    ...lines.map(
      ({ id, kind, from, to }) => [id, nameLine(kind, nameOf(from), nameOf(to), own)] as const,
    ),
  ]);
}

function inDrawingOrder({ marks, lines }: Scene): Pick<Scene, 'marks' | 'lines'> {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    marks,
    lines: [...lines].sort(
      (a, b) => a.order - b.order || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : byId(a, b)),
    ),
  };
}
