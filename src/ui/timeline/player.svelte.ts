/** Calls back after some ms, unless what it gives is called before. */
export type Clock = (act: () => void, ms: number) => () => void;

const browserClock: Clock = (act, ms) => {
  const id = setTimeout(act, ms);
  return () => clearTimeout(id);
};

/** How fast time passes, in ms from step to step. */
export const paces = { slow: 1600, usual: 800, fast: 350 } as const;

export type Pace = keyof typeof paces;

/** Takes one step after another, each when the one before is done, until there is none or it is stopped. */
export class Player {
  playing = $state(false);
  pace = $state<Pace>('usual');
  #step: () => Promise<boolean>;
  #stopped: () => void;
  #clock: Clock;
  #cancel: (() => void) | undefined;

  /** `step` says whether another one may follow; `stopped` is told however playing ends. */
  constructor(step: () => Promise<boolean>, stopped: () => void, clock: Clock = browserClock) {
    this.#step = step;
    this.#stopped = stopped;
    this.#clock = clock;
  }

  /** Plays, or pauses. */
  turn(): void {
    if (this.playing) return this.stop();
    this.playing = true;
    void this.#go();
  }

  /** Takes a single step; one after the other they belong together. */
  async next(): Promise<void> {
    this.stop();
    await this.#step();
  }

  /** Stops where it is. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
    if (!this.playing) return;
    this.playing = false;
    this.#stopped();
  }

  async #go(): Promise<void> {
    const goesOn = await this.#step();
    if (!this.playing) return;
    if (!goesOn) return this.stop();
    this.#cancel = this.#clock(() => void this.#go(), paces[this.pace]);
  }
}
