import cytoscape from 'cytoscape';
import type { FlagShape } from '../scene/flags.ts';
import type { Scene } from '../scene/scene.ts';
import { themes, type ThemeName } from '../scene/tokens.ts';
import { patchElements, type Drawn } from './patch-elements.ts';
import { stageStyle } from './stage-style.ts';

/** Marks and lines that are shown as chosen, pointed at, or reached by the keyboard. */
export interface Marking {
  readonly selected: readonly string[];
  readonly hovered: readonly string[];
  readonly focused: readonly string[];
}

export interface StageOptions {
  readonly flagAddress: (flag: string, shape: FlagShape) => string;
  /** A mark or line was tapped, or nothing. */
  readonly onTap: (id: string | undefined) => void;
  /** A mark was dragged to a place. */
  readonly onDrag: (id: string, place: { readonly x: number; readonly y: number }) => void;
}

/** The live picture: it is told, never asked. */
export interface Stage {
  /** Shows a scene; only what differs from the one before is touched. */
  load(scene: Scene): void;
  mark(marking: Marking): void;
  setTheme(theme: ThemeName): void;
  /** Shows all of the picture. */
  fit(): void;
  zoom(by: number): void;
  destroy(): void;
}

const padding = 18;
/** Of the height that the picture was fitted to: a legend that grows or shrinks by this leaves it where it is. */
const slack = 0.25;
const closest = 8;
const largestOpening = 1.35;

/** Mounts a stage into an element, which it fills. */
export function createStage(element: HTMLElement, options: StageOptions): Stage {
  const core = cytoscape({
    container: element,
    minZoom: 0.03,
    maxZoom: closest,
    boxSelectionEnabled: false,
    autounselectify: true,
    style: [],
  });
  let drawn: Drawn = new Map();
  let theme: ThemeName = 'light';
  let marking: Marking = { selected: [], hovered: [], focused: [] };
  let fitted = '';

  const restyle = () => core.style().fromJson(stageStyle(themes[theme])).update();
  const show = () => markElements(core, marking);
  const fit = () => fitAll(core);
  listen(core, options);
  const resize = watchSize(element, core, fit);
  restyle();
  return {
    load(scene) {
      drawn = patchElements(core, scene, drawn, {
        theme: themes[theme],
        flagAddress: options.flagAddress,
      });
      show();
      const { x, y, width, height } = scene.bounds;
      const bounds = [x, y, width, height].join(' ');
      if (fitted === '' || outgrown(core, scene)) fit();
      fitted = bounds;
      element.dataset['drawn'] = String(scene.marks.length);
    },
    mark(next) {
      marking = next;
      show();
    },
    setTheme(next) {
      if (next === theme) return;
      theme = next;
      restyle();
      drawn = new Map([...drawn].map(([id]) => [id, undefined]));
    },
    fit,
    zoom: (by) => core.zoom({ level: core.zoom() * by, renderedPosition: middleOf(element) }),
    destroy() {
      resize.disconnect();
      core.destroy();
    },
  };
}

function listen(core: cytoscape.Core, { onTap, onDrag }: StageOptions): void {
  core.on('tap', (event) => onTap(event.target === core ? undefined : String(event.target.id())));
  core.on('dragfree', 'node', (event) =>
    onDrag(String(event.target.id()), { ...event.target.position() }),
  );
  core.on('mouseover', 'node, edge', (event) => event.target.addClass('pointed'));
  core.on('mouseout', 'node, edge', (event) => event.target.removeClass('pointed'));
  core.on('zoom', () => showLabels(core));
}

/** Below 60 % only states, meetings and agreements are named; below 35 % only states. */
function showLabels(core: cytoscape.Core): void {
  const zoom = core.zoom();
  const level = zoom < 0.35 ? 'far' : zoom < 0.6 ? 'middle' : 'near';
  if (core.scratch('level') === level) return;
  core.scratch('level', level);
  core.batch(() => {
    core.nodes().toggleClass('unnamed', false);
    if (level === 'near') return;
    const named = level === 'far' ? ['state'] : ['state', 'meeting', 'agreement'];
    core.nodes().forEach((node) => {
      if (!named.includes(node.data('kind'))) node.addClass('unnamed');
    });
  });
}

function markElements(core: cytoscape.Core, { selected, hovered, focused }: Marking): void {
  const groups = [
    ['chosen', new Set(selected)],
    ['pointed', new Set(hovered)],
    ['reached', new Set(focused)],
  ] as const;
  core.batch(() => {
    for (const [name, ids] of groups) {
      core.$(`.${name}`).forEach((element) => {
        if (!ids.has(element.id())) element.removeClass(name);
      });
      for (const id of ids) core.getElementById(id).addClass(name);
    }
  });
}

function fitAll(core: cytoscape.Core): void {
  if (core.elements().empty()) return;
  core.fit(core.elements(), padding);
  if (core.zoom() > largestOpening) {
    core.zoom(largestOpening);
    core.center(core.elements());
  }
  showLabels(core);
}

type Edges = Pick<cytoscape.BoundingBox12, 'x1' | 'y1' | 'x2' | 'y2'>;

/** Whether something of a scene lies outside of what is seen: then all of it is shown again. */
function outgrown(core: cytoscape.Core, { bounds: { x, y, width, height } }: Scene): boolean {
  return !inView(core, { x1: x, y1: y, x2: x + width, y2: y + height });
}

function inView(core: cytoscape.Core, { x1, y1, x2, y2 }: Edges): boolean {
  const seen = core.extent();
  return x1 >= seen.x1 && y1 >= seen.y1 && x2 <= seen.x2 && y2 <= seen.y2;
}

function middleOf(element: HTMLElement): { x: number; y: number } {
  return { x: element.clientWidth / 2, y: element.clientHeight / 2 };
}

function watchSize(element: HTMLElement, core: cytoscape.Core, fit: () => void): ResizeObserver {
  let [width, height] = [0, 0];
  const observer = new ResizeObserver(() => {
    core.resize();
    const { clientWidth, clientHeight } = element;
    const alike = clientWidth === width && Math.abs(clientHeight - height) < slack * height;
    if (alike && inView(core, core.elements().boundingBox())) return;
    [width, height] = [clientWidth, clientHeight];
    fit();
  });
  observer.observe(element);
  return observer;
}
