import cytoscape from 'cytoscape';
import type { FlagShape } from '../scene/flags.ts';
import type { Box, Scene } from '../scene/scene.ts';
import { themes, type ThemeName } from '../scene/tokens.ts';
import { createCamera, isElsewhere } from './camera.ts';
import { createLabelling, levelAt, nameByZoom } from './label-level.ts';
import { markElements, nothingMarked, type Marking } from './marking.ts';
import { nothingDrawn, patchElements } from './patch-elements.ts';
import { stageStyle } from './stage-style.ts';

export interface StageOptions {
  readonly flagAddress: (flag: string, shape: FlagShape) => string;
  /** A mark or line was tapped, or nothing; with Shift it is added. */
  readonly onTap: (id: string | undefined, adding: boolean) => void;
  /** A mark was dragged to a place. */
  readonly onDrag: (id: string, place: { readonly x: number; readonly y: number }) => void;
}

/** The live picture: it is told, never asked. */
export interface Stage {
  /** Shows a scene; only what differs from the one before is touched. */
  load(scene: Scene): void;
  mark(marking: Marking): void;
  setTheme(theme: ThemeName): void;
  /** Shows all of the picture, or of a part of it. */
  fit(part?: Box): void;
  zoom(by: number): void;
  /** Moves the picture by so many px of the screen. */
  pan(x: number, y: number): void;
  destroy(): void;
}

const closest = 8;
const farthest = 0.03;

/** Mounts a stage into an element, which it fills. */
export function createStage(element: HTMLElement, options: StageOptions): Stage {
  const core = createCore(element);
  const camera = createCamera(core, element);
  let drawn = nothingDrawn;
  let theme: ThemeName = 'light';
  let marking = nothingMarked;
  let pointer: string | undefined;
  let scene: Scene | undefined;
  let labelling: ReturnType<typeof createLabelling> | undefined;

  const restyle = () => core.style().fromJson(stageStyle(themes[theme])).update();
  const show = () => markElements(core, marking, pointer);
  const draw = () => {
    if (!scene || !labelling) return;
    const marks = labelling(levelAt(core.zoom()));
    const paint = { theme: themes[theme], flagAddress: options.flagAddress };
    drawn = patchElements(core, { marks, lines: scene.lines }, drawn, paint);
    nameByZoom(core);
    show();
  };
  listen(core, options, (id) => {
    pointer = id;
    show();
  });
  onStep(core, draw);
  const observer = observeSize(element, () => {
    core.resize();
    if (scene) camera.resize(scene.bounds);
  });
  restyle();
  return {
    load(next) {
      const elsewhere = isElsewhere(scene, next);
      scene = next;
      labelling = createLabelling(next);
      draw();
      if (elsewhere) camera.fit(next.bounds);
      else camera.keep(next.bounds);
      element.dataset['drawn'] = String(next.marks.length);
    },
    mark(next) {
      marking = next;
      show();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      restyle();
      draw();
    },
    fit: (part) => scene && camera.fit(scene.bounds, part),
    zoom: (by) => camera.zoom(by),
    pan: (x, y) => camera.pan(x, y),
    destroy() {
      observer.disconnect();
      core.destroy();
    },
  };
}

function observeSize(element: HTMLElement, react: () => void): ResizeObserver {
  const observer = new ResizeObserver(react);
  observer.observe(element);
  return observer;
}

function createCore(element: HTMLElement): cytoscape.Core {
  return cytoscape({
    container: element,
    minZoom: farthest,
    maxZoom: closest,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: [],
  });
}

/** A number, a word or a dot on a line stands for its line. */
function idOf(element: cytoscape.SingularElementReturnValue): string {
  return String(element.data('of') ?? element.id());
}

function listen(
  core: cytoscape.Core,
  { onTap, onDrag }: StageOptions,
  onPoint: (id: string | undefined) => void,
): void {
  core.on('tap', (event) =>
    onTap(event.target === core ? undefined : idOf(event.target), event.originalEvent.shiftKey),
  );
  core.on('mouseover', 'node, edge', (event) => onPoint(idOf(event.target)));
  core.on('mouseout', 'node, edge', () => onPoint(undefined));
  core.on('dragfree', 'node', (event) =>
    onDrag(String(event.target.id()), { ...event.target.position() }),
  );
  core.on('drag', 'node', (event) => carryPlates(core, event.target));
}

/** What stands on the lines of a mark goes with them while the mark is dragged. */
function carryPlates(core: cytoscape.Core, mark: cytoscape.NodeSingular): void {
  mark.connectedEdges().forEach((edge) => {
    for (const plate of ['dot', 'text'])
      core.getElementById(`${edge.id()} ${plate}`).position({ ...edge.midpoint() });
  });
}

/** Calls back when the zoom passes a step at which other names are shown. */
function onStep(core: cytoscape.Core, draw: () => void): void {
  const stepOf = (zoom: number) => [0.35, 0.6, 2, 4].filter((step) => zoom >= step).length;
  let step = stepOf(core.zoom());
  core.on('zoom', () => {
    const next = stepOf(core.zoom());
    if (next === step) return;
    step = next;
    draw();
  });
}
