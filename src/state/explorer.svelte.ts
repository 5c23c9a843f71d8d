import type { Answer, Facet } from '../graph/answer.ts';
import type { Archive } from '../graph/asking.ts';
import type { Positions } from '../graph/positions.ts';
import type { Sheet } from '../graph/sheet.ts';
import type { SavedView } from '../model/dossier.ts';
import { makeScene } from '../scene/make-scene.ts';
import { readAddress } from './address.ts';
import { enterFile, enterKept, enterShipped, recallSaved, type Entrance } from './entrance.ts';
import type { Given, GivenFile } from './given.ts';
import { afterChange, afterForgetting } from './saved-views.ts';
import { changed, changesOnlySetting, doingOf, inSetting, settingOf } from './setting.ts';
import type { Doing, ViewChange } from './setting.ts';
import { steadyFacets } from './steady-facets.ts';
import type { Step } from './stepper.ts';
import type { Surroundings } from './surroundings.ts';
import type { TabData } from './tab-data.ts';
import { Trail } from './trail.ts';
import { Undo } from './undo.svelte.ts';
import { ViewAsker, type ViewAnswer } from './view-answer.ts';
import { plainView, type View } from './view.ts';

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

  /** The view whose answer is shown. */
  #answered: View | undefined;
  #around: Surroundings;
  #asker: ViewAsker;
  #latest = new AbortController();
  #trail: Trail;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#asker = new ViewAsker(around.place);
    this.#trail = new Trail(around);
  }

  /**
   * Goes to what an address names. On back and forward the setting (layout, pins, titles) stays as it
   * is; on entering the page, or where a reader types an address, it is that of the address.
   */
  async goTo(address: string, from: 'history' | 'outside' = 'outside'): Promise<void> {
    const { view, dropped } = readAddress(address);
    this.dropped = dropped;
    this.#trail.stepAside();
    const { dossier, file } = this.view;
    const { archive } = this;
    if (archive && view.dossier === dossier && view.file === file) {
      if (from === 'history') return this.#arrange(inSetting(view, settingOf(this.view)));
      return this.#arrange(await this.#recall(view, archive));
    }
    if (view.dossier !== undefined) return this.openShipped(view.dossier, view, 'same');
    if (view.file !== undefined) return this.openKept(view.file, view, 'same');
    this.close();
  }

  /** Opens a dossier that comes with the program; an id that is not one is an error, and nothing changes. */
  async openShipped(id: string, view?: View, step: 'new' | 'same' = 'new'): Promise<void> {
    await this.#enter(() => enterShipped(id, view, this.#around.kept), step);
  }

  /** Opens a file that is kept in this browser, as it was seen last; where it is not, its view waits for it. */
  async openKept(key: string, view?: View, step: 'new' | 'same' = 'new'): Promise<void> {
    await this.#enter(() => enterKept(key, view, this.#around.kept), step, view);
  }

  /** Opens a file of the reader's own. If it cannot be read, what was open stays open. */
  async openFile(file: GivenFile): Promise<void> {
    await this.#enter(() => enterFile(file, this.wanted, this.#around.kept), 'new');
  }

  /** Leaves the dossier for the first screen, as a step that Back undoes. */
  leave(): void {
    this.#trail.leaveAll();
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
    this.asking = false;
    this.#answered = undefined;
    this.view = plainView;
  }

  /** Stops what is under way: a file that is read, an answer or a layout that is awaited. What was shown stays. */
  stop(): void {
    this.#latest.abort();
    this.opening = undefined;
    if (!this.asking) return;
    this.asking = false;
    if (this.#answered) this.#stand(this.#answered);
    else this.leave();
  }

  /**
   * Changes what is chosen, and asks again. What changes the setting alone belongs to the step before
   * it, and can be undone.
   */
  async change(change: ViewChange, step: Step = 'new'): Promise<void> {
    const view = afterChange(this.view, changed(this.view, change));
    if (view === this.view) return;
    const isSetting = changesOnlySetting(change);
    if (isSetting) this.undo.record(doingOf(this.view), doingOf(view), step);
    this.dropped = [];
    this.#trail.leave(view, step, isSetting);
    await this.#show(view);
  }

  /** Shows another view of what is open, as a step of its own. */
  async goToView(view: View): Promise<void> {
    this.#trail.leave(view, 'new');
    await this.#show(view);
  }

  /** Ends a gesture: what follows is a step of its own. */
  endGesture(): void {
    this.#trail.endGesture();
    this.undo.endGesture();
  }

  /** Saves what is shown in place of another view, or forgets that one; that can be undone. */
  async putView(saved: SavedView | undefined, before: SavedView | undefined): Promise<void> {
    const put = await this.#around.kept.putView(saved, before);
    this.undo.record({ of: 'saved', saved: before }, { of: 'saved', saved: put }, 'same');
    this.#stand(put ? { ...this.view, saved: put.id } : afterForgetting(this.view, before));
  }

  /** Takes back what was done last to the setting or to saved views, or does it again. */
  async stepBack(which: 'undo' | 'redo'): Promise<void> {
    const { from, to } = this.undo.step(which) ?? {};
    if (to?.of === 'setting') await this.#arrange(inSetting(this.view, to.setting));
    if (to?.of !== 'saved' || from?.of !== 'saved') return;
    await this.#around.kept.putView(to.saved, from.saved);
    if (!to.saved) this.#stand(afterForgetting(this.view, from.saved));
  }

  /** Shows what is shown already as another view: nothing need be asked. */
  #stand(view: View): void {
    if (this.#answered === this.view) this.#answered = view;
    this.view = view;
    this.#trail.leave(view, 'same');
  }

  async #arrange(view: View): Promise<void> {
    this.#trail.leave(view, 'same');
    await this.#show(view);
  }

  /** Selects marks or lines, or nothing. */
  async select(...ids: readonly string[]): Promise<void> {
    if (ids.join(' ') === this.view.selected.join(' ')) return;
    await this.change({ selected: ids });
  }

  /** Opens something; where there is nothing to open, a view waits for it. */
  async #enter(
    prepare: () => Promise<Entrance | undefined>,
    step: 'new' | 'same',
    wanted?: View,
  ): Promise<void> {
    this.#latest.abort();
    const latest = (this.#latest = new AbortController());
    this.error = undefined;
    try {
      const entrance = await prepare();
      if (latest.signal.aborted) return;
      if (entrance) await this.#open(entrance, step, latest.signal);
      else {
        this.close();
        this.wanted = wanted;
      }
    } catch (error) {
      if (latest.signal.aborted) return;
      this.error = error;
      // What was open stays open, and the address is that of it.
      if (this.archive && step === 'same') this.#trail.leave(this.view, 'same');
    } finally {
      if (this.#latest === latest) this.opening = undefined;
      if (this.#latest === latest && this.asking) await this.#show(this.view);
    }
  }

  async #open({ given, view }: Entrance, step: 'new' | 'same', signal: AbortSignal): Promise<void> {
    const progress = (share: number) => {
      if (!signal.aborted) this.opening = { name: given.name, share };
    };
    progress(0);
    const archive = await this.#around.open(given, { signal, progress });
    if (signal.aborted) return archive.close?.();
    if (step === 'new') this.dropped = [];
    const shown = await this.#recall(view, archive);
    if (signal.aborted) return archive.close?.();
    this.opening = undefined;
    await this.#take(archive, given, shown, step);
  }

  /** A view with what the saved one has that it names. */
  async #recall(view: View, { heading }: Archive): Promise<View> {
    const recalled = await recallSaved(view, heading, this.#around.kept);
    this.dropped = [...this.dropped, ...recalled.dropped];
    return recalled.view;
  }

  /** What was open makes room for what was opened. */
  async #take(archive: Archive, given: Given, view: View, step: 'new' | 'same'): Promise<void> {
    this.archive?.close?.();
    this.archive = archive;
    this.wanted = undefined;
    this.#answered = undefined;
    this.#asker.clear();
    this.undo.clear();
    void this.#around.kept.opened(given, view, archive.heading).then(() => {
      if (this.archive === archive) this.#around.kept.shown(this.view);
    });
    this.#trail.leave(view, step);
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
    this.#answered = view;
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
    this.#stand({ ...view, selected: [] });
  }
}
