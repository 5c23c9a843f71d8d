import { refuseBySize } from '../formats/json/decode.ts';
import type { Answer, Facet, Finding } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import type { Positions } from '../graph/positions.ts';
import type { Sheet } from '../graph/sheet.ts';
import type { SavedView } from '../model/dossier.ts';
import { makeScene } from '../scene/make-scene.ts';
import { printAddress, readAddress } from './address.ts';
import type { Given, GivenFile } from './given.ts';
import { fileKey } from './kept/file-key.ts';
import { changed, changesOnlySetting, inSetting, settingOf } from './setting.ts';
import type { Doing, ViewChange } from './setting.ts';
import { findShipped } from './shipped-dossiers.ts';
import { steadyFacets } from './steady-facets.ts';
import { Stepper, type Step } from './stepper.ts';
import type { Surroundings } from './surroundings.ts';
import type { TabData } from './tab-data.ts';
import { Undo } from './undo.svelte.ts';
import { ViewAsker, type ViewAnswer } from './view-answer.ts';
import { plainView, type View } from './view.ts';

/** What is to be opened, and how it is seen first. */
interface Entrance {
  readonly given: Given;
  readonly view: View;
}

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
  /** A view that waits for its file: the address names one that is not kept here. */
  wanted = $state.raw<View>();
  /** What was done to the setting and to saved views. */
  readonly undo = new Undo<Doing>();

  /** The facets of everything within the scope, whose order the filters keep. */
  #whole = $state.raw<readonly Facet[]>([]);
  readonly facets = $derived(steadyFacets(this.#whole, this.answer?.facets ?? []));

  /** The answer that is drawn; the one beside it may have got its facets since. */
  #drawn = $state.raw<Answer>();
  readonly scene = $derived(
    this.#drawn && this.archive && makeScene(this.#drawn, this.positions, this.archive.heading),
  );

  #around: Surroundings;
  #asker: ViewAsker;
  #latest = new AbortController();
  #stepper = new Stepper();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#asker = new ViewAsker(around.place);
  }

  /**
   * Goes to what an address names. On back and forward the setting (layout, pins, titles) stays as it
   * is; on entering the page, or where a reader types an address, it is that of the address.
   */
  async goTo(address: string, from: 'history' | 'outside' = 'outside'): Promise<void> {
    const { view, dropped } = readAddress(address);
    this.dropped = dropped;
    this.#stepper.endGesture();
    const { dossier, file } = this.view;
    const isOpen = this.archive && view.dossier === dossier && view.file === file;
    if (isOpen) {
      const next = from === 'history' ? inSetting(view, settingOf(this.view)) : view;
      return this.#arrange(next);
    }
    if (view.dossier !== undefined) return this.openShipped(view.dossier, view, 'same');
    if (view.file !== undefined) return this.openKept(view.file, view, 'same');
    this.close();
  }

  /** Opens a dossier that comes with the program; an id that is not one is an error, and nothing changes. */
  async openShipped(id: string, view?: View, step: 'new' | 'same' = 'new'): Promise<void> {
    await this.#enter(async () => {
      const shipped = findShipped(id);
      const given = { name: shipped.file, bytes: await shipped.load() };
      return { given, view: await this.#withAllPins(view ?? { ...plainView, dossier: id }) };
    }, step);
  }

  /** Opens a file that is kept in this browser, as it was seen last; where it is not, its view waits for it. */
  async openKept(key: string, view?: View, step: 'new' | 'same' = 'new'): Promise<void> {
    const given = await this.#around.kept.read(key);
    if (given === undefined) {
      this.close();
      this.wanted = view;
      return;
    }
    await this.#enter(async () => {
      const last = await this.#around.kept.lastShown({ file: key });
      const plain = { ...plainView, file: key };
      return { given, view: view ? await this.#withAllPins(view) : (last ?? plain) };
    }, step);
  }

  /** Opens a file of the reader's own. If it cannot be read, what was open stays open. */
  async openFile(file: GivenFile): Promise<void> {
    await this.#enter(async () => {
      refuseBySize(file.size, file.name);
      const given = { name: file.name, bytes: await file.bytes() };
      const key = await fileKey(given.bytes);
      const waiting = this.wanted?.file === key ? this.wanted : undefined;
      const last = waiting ?? (await this.#around.kept.lastShown({ file: key }));
      return { given, view: last ?? { ...plainView, file: key } };
    }, 'new');
  }

  /** An address has no room for many pins: where it is what was shown last, that has them all. */
  async #withAllPins(view: View): Promise<View> {
    const last = await this.#around.kept.lastShown(view);
    return last && printAddress(last) === printAddress(view) ? last : view;
  }

  /** Leaves the dossier for the first screen, as a step that Back undoes. */
  leave(): void {
    this.#around.leave('', 'new');
    this.close();
  }

  /** Closes what is open. */
  close(): void {
    this.#latest.abort();
    this.archive?.close?.();
    this.archive = undefined;
    this.#drawn = this.answer = undefined;
    this.sheet = undefined;
    this.wanted = undefined;
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
    const isSetting = changesOnlySetting(change);
    if (isSetting) this.undo.record(doingOf(this.view), doingOf(view), step);
    this.dropped = [];
    this.#leave(view, this.#stepper.take(isSetting ? 'same' : step));
    await this.#show(view);
  }

  /** Shows another view of what is open, as a step of its own. */
  async goToView(view: View): Promise<void> {
    this.#leave(view, this.#stepper.take('new'));
    await this.#show(view);
  }

  /** Ends a gesture: what follows is a step of its own. */
  endGesture(): void {
    this.#stepper.endGesture();
    this.undo.endGesture();
  }

  /** Saves a view in place of another, or forgets it; that can be undone. */
  async putView(saved: SavedView | undefined, before: SavedView | undefined): Promise<void> {
    this.undo.record({ of: 'saved', saved: before }, { of: 'saved', saved }, 'same');
    await this.#around.kept.putView(saved, before);
  }

  /** Takes back what was done last to the setting or to saved views, or does it again. */
  async stepBack(which: 'undo' | 'redo'): Promise<void> {
    const step = this.undo.step(which);
    if (step?.to.of === 'setting') await this.#arrange(inSetting(this.view, step.to.setting));
    else if (step?.from.of === 'saved')
      await this.#around.kept.putView(step.to.saved, step.from.saved);
  }

  async #arrange(view: View): Promise<void> {
    this.#leave(view, 'same');
    await this.#show(view);
  }

  /** Selects marks or lines, or nothing. */
  async select(...ids: readonly string[]): Promise<void> {
    if (ids.join(' ') === this.view.selected.join(' ')) return;
    await this.change({ selected: ids });
  }

  /** Actors, meetings and agreements by name. */
  async find(text: string, most: number): Promise<readonly Finding[]> {
    return (await this.archive?.find({ text, most })) ?? [];
  }

  #leave(view: View, step: 'new' | 'same'): void {
    this.#around.leave(printAddress(view), step);
    this.#around.kept.shown(view);
  }

  async #enter(prepare: () => Promise<Entrance>, step: 'new' | 'same'): Promise<void> {
    this.#latest.abort();
    const latest = (this.#latest = new AbortController());
    this.error = undefined;
    try {
      const { given, view } = await prepare();
      if (latest.signal.aborted) return;
      this.opening = { name: given.name, share: 0 };
      const archive = await this.#around.open(given, {
        signal: latest.signal,
        progress: (share) => {
          if (!latest.signal.aborted) this.opening = { name: given.name, share };
        },
      });
      if (latest.signal.aborted) return archive.close?.();
      await this.#take(archive, given, view, step);
    } catch (error) {
      if (!latest.signal.aborted) this.error = error;
    } finally {
      if (this.#latest === latest || latest.signal.aborted) this.opening = undefined;
    }
  }

  /** What was open makes room for what was opened. */
  async #take(archive: Archive, given: Given, view: View, step: 'new' | 'same'): Promise<void> {
    this.archive?.close?.();
    this.archive = archive;
    this.wanted = undefined;
    this.#asker.clear();
    this.undo.clear();
    void this.#around.kept.opened(given, view, archive.heading).then(() => {
      if (this.archive === archive) this.#around.kept.shown(this.view);
    });
    this.#around.leave(printAddress(view), this.#stepper.take(step));
    await this.#show(view);
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

  /** Everything that is shown changes at once, so that all views show the same; but the first picture comes before its facets. */
  async #ask(archive: Archive, view: View, signal: AbortSignal): Promise<void> {
    const shown = await this.#asker.ask(archive, view, signal);
    if (signal.aborted) return;
    this.#drawn = shown.answer;
    this.positions = shown.positions;
    this.data = shown.data;
    this.sheet = shown.sheet;
    this.#takeFacets(shown);
    const [id] = view.selected;
    if (id !== undefined && shown.sheet === undefined) this.#dropSelection(view, id);
    if (shown.whole === undefined)
      this.#takeFacets(await this.#asker.addFacets(shown, archive, view, signal));
  }

  #takeFacets({ answer, whole = [] }: ViewAnswer): void {
    this.answer = answer;
    this.#whole = whole;
  }

  /** An id that the dossier lacks is named, and selects nothing. */
  #dropSelection(view: View, id: string): void {
    this.dropped = [...this.dropped, `select=${id}`];
    this.view = { ...view, selected: [] };
    this.#leave(this.view, 'same');
  }
}

function doingOf(view: View): Doing {
  return { of: 'setting', setting: settingOf(view) };
}
