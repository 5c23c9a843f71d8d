import { refuseBySize } from '../formats/json/decode.ts';
import type { Answer, Facet, Finding, Heading } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import type { Arrangement } from '../graph/layout/arrangement.ts';
import { placeNewcomers } from '../graph/layout/place-newcomers.ts';
import type { Positions } from '../graph/positions.ts';
import type { Sheet } from '../graph/sheet.ts';
import { UsageError } from '../model/errors.ts';
import { makeScene } from '../scene/make-scene.ts';
import type { Scene } from '../scene/scene.ts';
import { printAddress, readAddress } from './address.ts';
import { shippedDossiers } from './shipped-dossiers.ts';
import { steadyFacets } from './steady-facets.ts';
import { plainView, questionOf, scopeQuestionOf, type View } from './view.ts';

/** What a reader opens: a file of their own, or a shipped dossier. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file before it is read. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Reads a file and gives an archive to ask; rejects with a DataError. In the page or in a worker. */
export type OpenArchive = (given: Given) => Promise<Archive>;

/** Places the marks of an answer, in a worker: it takes longer than a frame may. */
export type Place = (answer: Answer, arrangement: Arrangement) => Promise<Positions>;

/** What a picture is made from. */
export interface Published {
  readonly heading: Heading;
  readonly answer: Answer;
  readonly scene: Scene;
}

/** Whether a change is a step that Back undoes, or belongs to the step before it. */
export type Step = 'new' | 'same';

/** What is open and chosen in this page: the one object that has a state. */
export class Explorer {
  view = $state.raw<View>(plainView);
  archive = $state.raw<Archive>();
  answer = $state.raw<Answer>();
  positions = $state.raw<Positions>(new Map());
  sheet = $state.raw<Sheet>();
  /** What went wrong last; what was open stays open. */
  error = $state.raw<unknown>();
  /** What the address named and the dossier lacks. */
  dropped = $state.raw<readonly string[]>([]);
  /** The file that is being read. */
  opening = $state<string>();

  /** The facets of everything within the scope, whose order the filters keep. */
  #whole = $state.raw<readonly Facet[]>([]);
  readonly facets = $derived(steadyFacets(this.#whole, this.answer?.facets ?? []));

  readonly scene = $derived(
    this.answer && this.archive && makeScene(this.answer, this.positions, this.archive.heading),
  );

  #open: OpenArchive;
  #place: Place;
  #leave: (address: string, step: Step) => void;
  #latest = new AbortController();
  #placed: { readonly key: string; readonly positions: Positions } | undefined;

  constructor(open: OpenArchive, leave: (address: string, step: Step) => void, place: Place) {
    this.#open = open;
    this.#leave = leave;
    this.#place = place;
  }

  /** Goes to what an address names: on entering the page, on back and on forward. */
  async goTo(address: string): Promise<void> {
    const { view, dropped } = readAddress(address);
    this.dropped = dropped;
    const isOpen = view.dossier === this.view.dossier && this.archive !== undefined;
    if (isOpen) return this.#show(view);
    if (view.dossier === undefined) return this.close();
    await this.openShipped(view.dossier, view, 'same');
  }

  /** Opens a dossier that comes with the program; an id that is not one is an error, and nothing changes. */
  async openShipped(
    id: string,
    view: View = { ...plainView, dossier: id },
    step: Step = 'new',
  ): Promise<void> {
    const shipped = shippedDossiers.find((dossier) => dossier.id === id);
    if (!shipped) {
      const known = shippedDossiers.map((dossier) => dossier.id).join(', ');
      this.error = new Error(`No dossier “${id}” comes with Backchannel. These do: ${known}.`);
      return;
    }
    await this.#enter(
      async () => ({ name: shipped.file, bytes: await shipped.load() }),
      view,
      step,
    );
  }

  /** Opens a file of the reader's own. If it cannot be read, what was open stays open. */
  async openFile(file: GivenFile): Promise<void> {
    await this.#enter(
      async () => {
        refuseBySize(file.size, file.name);
        return { name: file.name, bytes: await file.bytes() };
      },
      plainView,
      'new',
    );
  }

  /** Leaves the dossier for the first screen, as a step that Back undoes. */
  leave(): void {
    this.#leave('', 'new');
    this.close();
  }

  /** Closes what is open. */
  close(): void {
    this.#latest.abort();
    this.archive?.close?.();
    this.archive = undefined;
    this.answer = undefined;
    this.sheet = undefined;
    this.view = plainView;
  }

  /** Changes what is chosen, and asks again. */
  async change(part: Partial<View>, step: Step = 'new'): Promise<void> {
    const view = { ...this.view, ...part };
    this.dropped = [];
    this.#leave(printAddress(view), step);
    await this.#show(view);
  }

  /** Selects marks or lines, or nothing. */
  async select(...ids: readonly string[]): Promise<void> {
    if (ids.join(' ') === this.view.selected.join(' ')) return;
    await this.change({ selected: ids });
  }

  /** What is shown, as it may leave: asked, laid out and drawn without anything private. */
  async toPublish(): Promise<Published> {
    const { archive, answer, scene, view } = this;
    if (!archive || !answer || !scene) throw new UsageError('Nothing is open.', 'Open a dossier.');
    if (!archive.heading.hasPrivate) return { heading: archive.heading, answer, scene };
    const open = await archive.publish();
    const shown = await open.ask({ ...questionOf(view), selected: [] });
    const whole = await open.ask(scopeQuestionOf(view));
    const places = await this.#place(whole, view);
    const drawn = makeScene(shown, placeNewcomers(shown, places), open.heading);
    open.close?.();
    return { heading: open.heading, answer: shown, scene: drawn };
  }

  /** Actors, meetings and agreements by name. */
  async find(text: string, most: number): Promise<readonly Finding[]> {
    return (await this.archive?.find({ text, most })) ?? [];
  }

  async #enter(read: () => Promise<Given>, view: View, step: Step): Promise<void> {
    this.#latest.abort();
    const latest = (this.#latest = new AbortController());
    this.error = undefined;
    try {
      const given = await read();
      this.opening = given.name;
      const archive = await this.#open(given);
      if (latest.signal.aborted) return archive.close?.();
      this.archive?.close?.();
      this.archive = archive;
      this.#placed = undefined;
      this.#leave(printAddress(view), step);
      await this.#show(view);
    } catch (error) {
      if (!latest.signal.aborted) this.error = error;
    } finally {
      if (this.#latest === latest || latest.signal.aborted) this.opening = undefined;
    }
  }

  /** Asks for what a view shows. A newer question aborts the older one. */
  async #show(view: View): Promise<void> {
    const archive = this.archive;
    if (!archive) return;
    this.#latest.abort();
    const { signal } = (this.#latest = new AbortController());
    this.view = view;
    try {
      const question = questionOf(view);
      const answer = await archive.ask(question, signal);
      const positions = await this.#positionsFor(answer, view, archive, signal);
      const chosen = view.selected[0];
      const sheet =
        chosen === undefined ? undefined : await archive.inspect({ id: chosen, question }, signal);
      if (signal.aborted) return;
      this.answer = answer;
      this.positions = positions;
      this.sheet = sheet;
      if (chosen !== undefined && sheet === undefined) this.#dropSelection(view, chosen);
    } catch (error) {
      if (!signal.aborted) this.error = error;
    }
  }

  /** An id that the dossier lacks is named, and selects nothing. */
  #dropSelection(view: View, id: string): void {
    this.dropped = [...this.dropped, `select=${id}`];
    this.view = { ...view, selected: [] };
    this.#leave(printAddress(this.view), 'same');
  }

  /** Filtering moves nothing: only another scope, layout, grouping or pin does. */
  async #positionsFor(
    answer: Answer,
    view: View,
    archive: Archive,
    signal: AbortSignal,
  ): Promise<Positions> {
    const { dossier, scope, group, meetings, most, layout, pins } = view;
    const key = printAddress({
      ...plainView,
      ...(dossier ? { dossier } : {}),
      query: scope,
      group,
      meetings,
      most,
      pins,
      ...(layout ? { layout } : {}),
    });
    if (this.#placed?.key !== key) {
      const whole = await archive.ask(scopeQuestionOf(view), signal);
      this.#placed = { key, positions: await this.#place(whole, view) };
      this.#whole = whole.facets;
    }
    return placeNewcomers(answer, this.#placed.positions);
  }
}
