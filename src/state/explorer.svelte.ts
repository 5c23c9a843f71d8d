import { refuseBySize } from '../formats/json/decode.ts';
import type { Answer, Facet, Finding } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import type { Positions } from '../graph/positions.ts';
import type { Sheet } from '../graph/sheet.ts';
import { UsageError } from '../model/errors.ts';
import { makeScene } from '../scene/make-scene.ts';
import { printAddress, readAddress } from './address.ts';
import type { Given, GivenFile, OpenArchive } from './given.ts';
import { Placement, type Place } from './placement.ts';
import { publishView, type Published } from './publish.ts';
import {
  changed,
  changesOnlySetting,
  inSetting,
  settingOf,
  type Setting,
  type ViewChange,
} from './setting.ts';
import { shippedDossiers } from './shipped-dossiers.ts';
import { steadyFacets } from './steady-facets.ts';
import { askForTab, type TabData } from './tab-data.ts';
import { Undo } from './undo.svelte.ts';
import { plainView, questionOf, type View } from './view.ts';

/**
 * Whether a change is a step that Back undoes, or belongs to the step before it. All changes of one
 * gesture in a row (a brush that is drawn, a word that is typed) are one step.
 */
export type Step = 'new' | 'same' | { readonly gesture: string };

/** Puts an address into the page's history: as a step of its own, or in place of the last. */
export type LeaveAddress = (address: string, step: 'new' | 'same') => void;

/** What is open and chosen in this page: the one object that has a state. */
export class Explorer {
  view = $state.raw<View>(plainView);
  archive = $state.raw<Archive>();
  answer = $state.raw<Answer>();
  positions = $state.raw<Positions>(new Map());
  sheet = $state.raw<Sheet>();
  /** What the open view of the dossier shows beside the answer. */
  data = $state.raw<TabData>({});
  /** What went wrong last; what was open stays open. */
  error = $state.raw<unknown>();
  /** What the address named and the dossier lacks. */
  dropped = $state.raw<readonly string[]>([]);
  /** The file that is being read, and how far that is. */
  opening = $state.raw<{ readonly name: string; readonly share: number }>();
  /** Whether an answer is awaited. */
  asking = $state(false);

  /** What was done to the setting. */
  readonly undo = new Undo<Setting>();

  /** The facets of everything within the scope, whose order the filters keep. */
  #whole = $state.raw<readonly Facet[]>([]);
  readonly facets = $derived(steadyFacets(this.#whole, this.answer?.facets ?? []));

  readonly scene = $derived(
    this.answer && this.archive && makeScene(this.answer, this.positions, this.archive.heading),
  );

  #open: OpenArchive;
  #place: Place;
  #placement: Placement;
  #leave: LeaveAddress;
  #latest = new AbortController();
  #gesture: string | undefined;

  constructor(open: OpenArchive, leave: LeaveAddress, place: Place) {
    this.#open = open;
    this.#leave = leave;
    this.#place = place;
    this.#placement = new Placement(place);
  }

  /**
   * Goes to what an address names. On back and forward the setting (layout, pins, titles) stays as it
   * is; on entering the page, or where a reader types an address, it is that of the address.
   */
  async goTo(address: string, from: 'history' | 'outside' = 'outside'): Promise<void> {
    const { view, dropped } = readAddress(address);
    this.dropped = dropped;
    this.#gesture = undefined;
    const isOpen =
      view.dossier === this.view.dossier && view.file === this.view.file && this.archive;
    if (isOpen && from === 'history') return this.#goBackTo(view);
    if (isOpen) return this.#show(view);
    if (view.dossier === undefined) return this.close();
    await this.openShipped(view.dossier, view, 'same');
  }

  async #goBackTo(view: View): Promise<void> {
    const kept = inSetting(view, settingOf(this.view));
    this.#leave(printAddress(kept), 'same');
    await this.#show(kept);
  }

  /** Opens a dossier that comes with the program; an id that is not one is an error, and nothing changes. */
  async openShipped(
    id: string,
    view: View = { ...plainView, dossier: id },
    step: 'new' | 'same' = 'new',
  ): Promise<void> {
    const shipped = shippedDossiers.find((dossier) => dossier.id === id);
    if (!shipped) {
      const known = shippedDossiers.map((dossier) => dossier.id).join(', ');
      this.error = new Error(`No dossier “${id}” comes with Backchannel. These do: ${known}.`);
      return;
    }
    const read = async () => ({ name: shipped.file, bytes: await shipped.load() });
    await this.#enter(read, view, step);
  }

  /** Opens a file of the reader's own. If it cannot be read, what was open stays open. */
  async openFile(file: GivenFile, view: View = plainView): Promise<void> {
    const read = async () => {
      refuseBySize(file.size, file.name);
      return { name: file.name, bytes: await file.bytes() };
    };
    await this.#enter(read, view, 'new');
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
    this.data = {};
    this.view = plainView;
  }

  /** Stops what is under way: a file that is read, an answer or a layout that is awaited. */
  stop(): void {
    this.#latest.abort();
    this.opening = undefined;
    this.asking = false;
  }

  /**
   * Changes what is chosen, and asks again. What changes the setting alone belongs to the step before
   * it, and can be undone.
   */
  async change(change: ViewChange, step: Step = 'new'): Promise<void> {
    const view = changed(this.view, change);
    const arranged = changesOnlySetting(change);
    if (arranged) this.undo.record(settingOf(this.view), settingOf(view), gestureOf(step));
    this.dropped = [];
    this.#leave(printAddress(view), this.#stepOf(arranged ? 'same' : step));
    await this.#show(view);
  }

  #stepOf(step: Step): 'new' | 'same' {
    const gesture = gestureOf(step);
    const goesOn = gesture !== undefined && gesture === this.#gesture;
    this.#gesture = gesture;
    if (typeof step === 'string') return step;
    return goesOn ? 'same' : 'new';
  }

  /** Ends a gesture: what follows is a step of its own. */
  endGesture(): void {
    this.#gesture = undefined;
    this.undo.endGesture();
  }

  /** Takes back the last change of the setting, or does it again. */
  async stepSetting(which: 'undo' | 'redo'): Promise<void> {
    const setting = this.undo.step(which);
    if (setting === undefined) return;
    const view = inSetting(this.view, setting);
    this.#leave(printAddress(view), 'same');
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
    return publishView(archive, view, this.#place, new AbortController().signal);
  }

  /** Actors, meetings and agreements by name. */
  async find(text: string, most: number): Promise<readonly Finding[]> {
    return (await this.archive?.find({ text, most })) ?? [];
  }

  async #enter(read: () => Promise<Given>, view: View, step: 'new' | 'same'): Promise<void> {
    this.#latest.abort();
    const latest = (this.#latest = new AbortController());
    this.error = undefined;
    try {
      const given = await read();
      this.opening = { name: given.name, share: 0 };
      const archive = await this.#open(given, {
        signal: latest.signal,
        progress: (share) => {
          if (!latest.signal.aborted) this.opening = { name: given.name, share };
        },
      });
      if (latest.signal.aborted) return archive.close?.();
      this.archive?.close?.();
      this.archive = archive;
      this.#placement.clear();
      this.undo.clear();
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
    const latest = (this.#latest = new AbortController());
    this.view = view;
    this.asking = true;
    try {
      await this.#ask(archive, view, latest.signal);
    } catch (error) {
      if (!latest.signal.aborted) this.error = error;
    } finally {
      if (this.#latest === latest) this.asking = false;
    }
  }

  /** Everything that is shown changes at once, so that all views show the same. */
  async #ask(archive: Archive, view: View, signal: AbortSignal): Promise<void> {
    const question = questionOf(view);
    const [id] = view.selected;
    const [answer, data, sheet] = await Promise.all([
      archive.ask(question, signal),
      askForTab(archive, view, signal),
      id === undefined ? undefined : archive.inspect({ id, question }, signal),
    ]);
    const { positions, facets } = await this.#placement.placeFor(answer, view, archive, signal);
    if (signal.aborted) return;
    this.#whole = facets;
    this.answer = answer;
    this.positions = positions;
    this.data = data;
    this.sheet = sheet;
    if (id !== undefined && sheet === undefined) this.#dropSelection(view, id);
  }

  /** An id that the dossier lacks is named, and selects nothing. */
  #dropSelection(view: View, id: string): void {
    this.dropped = [...this.dropped, `select=${id}`];
    this.view = { ...view, selected: [] };
    this.#leave(printAddress(this.view), 'same');
  }
}

function gestureOf(step: Step): string | undefined {
  return typeof step === 'string' ? undefined : step.gesture;
}
