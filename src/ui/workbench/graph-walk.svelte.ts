import type { Scene } from '../../scene/scene.ts';
import { sayMark, sayStep } from '../../scene/spoken.ts';
import {
  firstOf,
  nearestInDirection,
  nextLine,
  tapped,
  vectors,
  type Direction,
} from '../../scene/walk.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** How far a key moves a mark, and the picture, in px. */
const nudgeBy = 8;
const panBy = 60;

/** A walk through the graph by keyboard: where it stands, and what is heard there. */
export class GraphWalk {
  /** The mark or line that the walk has reached. */
  focused = $state<string>();
  /** What a screen reader hears. */
  spoken = $state('');
  /** The mark whose lines are gone round. */
  #standing: string | undefined;
  #explorer: Explorer;
  #stage: () => Stage | undefined;

  constructor(explorer: Explorer, stage: () => Stage | undefined) {
    this.#explorer = explorer;
    this.#stage = stage;
  }

  get #scene(): Scene | undefined {
    return this.#explorer.scene;
  }

  #own() {
    return this.#explorer.archive?.heading.relationKinds ?? [];
  }

  #reach(id: string | undefined): void {
    if (id === undefined || !this.#scene) return;
    this.focused = id;
    this.#standing = id;
    this.spoken = sayMark(this.#scene, id, this.#own());
  }

  /** Steps to the nearest mark in a direction; the first step leads to where a walk begins. */
  go(direction: Direction): void {
    const scene = this.#scene;
    if (!scene) return;
    const from = scene.marks.find(({ id }) => id === this.focused)?.id;
    this.#reach(
      from === undefined
        ? firstOf(scene, this.#explorer.view.selected)
        : nearestInDirection(scene, from, direction),
    );
  }

  /** Goes back to where a walk begins. */
  home(): void {
    if (this.#scene) this.#reach(firstOf(this.#scene, this.#explorer.view.selected));
  }

  /** Goes round the lines of the mark on which the walk stands. */
  cycle(step: 1 | -1): void {
    const scene = this.#scene;
    const line =
      scene && this.#standing !== undefined
        ? nextLine(scene, this.#standing, this.focused, step)
        : undefined;
    if (!scene || !line) return;
    this.focused = line.id;
    this.spoken = sayStep(scene, line, this.#own());
  }

  /** Selects what the walk has reached. */
  choose(): void {
    if (this.focused !== undefined) void this.#explorer.select(this.focused);
  }

  /** Adds what the walk has reached to the selection, or takes it away. */
  add(): void {
    if (this.focused !== undefined)
      void this.#explorer.select(...tapped(this.#explorer.view.selected, this.focused, true));
  }

  /** Moves the mark on which the walk stands, and pins it. */
  nudge(direction: Direction): void {
    const mark = this.#scene?.marks.find(({ id }) => id === this.focused);
    if (!mark) return;
    const [x, y] = vectors[direction];
    const place = {
      x: Math.round(mark.x + nudgeBy * x),
      y: Math.round(mark.y + nudgeBy * y),
    };
    const pins = new Map(this.#explorer.view.pins).set(mark.id, place);
    void this.#explorer.change({ pins }, { gesture: `nudge ${mark.id}` });
  }

  /** Frees the mark on which the walk stands. */
  unpin(): void {
    const pins = new Map(this.#explorer.view.pins);
    if (this.focused !== undefined && pins.delete(this.focused))
      void this.#explorer.change({ pins });
  }

  pan(direction: Direction): void {
    const [x, y] = vectors[direction];
    this.#stage()?.pan(-panBy * x, -panBy * y);
  }

  zoom(by: number): void {
    this.#stage()?.zoom(by);
  }

  /** The keyboard leaves the graph. */
  leave(): void {
    this.focused = undefined;
  }
}
