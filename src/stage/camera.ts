import type cytoscape from 'cytoscape';
import type { Box, Scene } from '../scene/scene.ts';

const padding = 18;
const largestOpening = 1.35;
/** Of the height that the picture was fitted to: a legend that grows or shrinks by this leaves it where it is. */
const slack = 0.25;

/** What of the picture is seen. */
export interface Camera {
  /** Shows all of a scene, or a part: it fills the canvas, and is not blown up where it is small. */
  fit(bounds: Box, part?: Box): void;
  /** Shows all of a scene if the reader has not moved the picture, and it does not fit. */
  keep(bounds: Box): void;
  /** The canvas has another size: the picture fills it again, unless the reader has moved it. */
  resize(bounds: Box): void;
  zoom(by: number): void;
  /** Moves what is seen by so many px of the screen. */
  pan(x: number, y: number): void;
}

/** The camera of a stage; from the reader's first own movement until the next fit, it stands still. */
export function createCamera(core: cytoscape.Core, element: HTMLElement): Camera {
  let moved = false;
  /** What the reader asked to see; all of the picture where there is none. */
  let wanted: Box | undefined;
  let [fittedWidth, fittedHeight] = [0, 0];
  core.on('pinchzoom scrollzoom dragpan', () => (moved = true));
  const camera: Camera = {
    fit(bounds, part) {
      const { x, y, width, height } = part ?? bounds;
      wanted = part;
      moved = false;
      [fittedWidth, fittedHeight] = [element.clientWidth, element.clientHeight];
      const across = element.clientWidth - 2 * padding;
      const down = element.clientHeight - 2 * padding;
      if (across <= 0 || down <= 0) return;
      const room = Math.min(across / (width || 1), down / (height || 1), largestOpening);
      const zoom = Math.max(core.minZoom(), room);
      core.viewport({
        zoom,
        pan: {
          x: element.clientWidth / 2 - zoom * (x + width / 2),
          y: element.clientHeight / 2 - zoom * (y + height / 2),
        },
      });
    },
    keep(bounds) {
      if (!moved && !holds(core, wanted ?? bounds)) camera.fit(bounds, wanted);
    },
    resize(bounds) {
      const higher = Math.abs(element.clientHeight - fittedHeight);
      const alike = element.clientWidth === fittedWidth && higher < slack * fittedHeight;
      if (alike) camera.keep(bounds);
      else if (!moved) camera.fit(bounds, wanted);
    },
    zoom(by) {
      moved = true;
      const middle = { x: element.clientWidth / 2, y: element.clientHeight / 2 };
      core.zoom({ level: core.zoom() * by, renderedPosition: middle });
    },
    pan(x, y) {
      moved = true;
      core.panBy({ x, y });
    },
  };
  return camera;
}

/** Whether all of a box is seen. */
function holds(core: cytoscape.Core, { x, y, width, height }: Box): boolean {
  const { x1, y1, x2, y2 } = core.extent();
  return x >= x1 && y >= y1 && x + width <= x2 && y + height <= y2;
}

/** Whether hardly anything of a scene stands where it stood: another layout, or another dossier. */
export function isElsewhere(before: Pick<Scene, 'marks'> | undefined, after: Scene): boolean {
  if (before === undefined) return true;
  const places = new Map(before.marks.map((mark) => [mark.id, mark]));
  const kept = after.marks.filter(({ id, x, y }) => {
    const old = places.get(id);
    return old?.x === x && old.y === y;
  });
  return 2 * kept.length < after.marks.length;
}
