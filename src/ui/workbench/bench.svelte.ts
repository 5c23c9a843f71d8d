import type { MeetingsAs } from '../../graph/answer.ts';
import type { Stage } from '../../stage/stage.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { GivenFile } from '../../state/given.ts';
import type { Shelf } from '../../state/shelf.svelte.ts';
import { saveFile } from '../save-file.ts';
import { turnTheme } from '../theme.svelte.ts';

/** A dialog of the workbench. */
export type DialogName = 'export' | 'share' | 'shortcuts';

const meetingsInTurn: readonly MeetingsAs[] = ['nodes', 'lines', 'both'];

/** What of the workbench is open: panels and dialogs. What the dossier shows is the Explorer's. */
export class Bench {
  readonly explorer: Explorer;
  readonly shelf: Shelf;
  /** Opens a file; of several, lets the reader choose. */
  readonly offer: (files: readonly GivenFile[]) => void;
  dialog = $state<DialogName>();
  /** Side panels that the reader has closed; on a narrow screen the filters begin closed. */
  closed = $state.raw<ReadonlySet<'filters' | 'inspector'>>(new Set());
  filtersOpen = $state(false);
  /** Whether the graph shows what is selected with one step around it, and fades the rest. */
  focusing = $state(false);
  /** Whether the legend stands under the graph; where there is little room, only once it is asked for. */
  legendOpen = $state(!matchMedia('(max-width: 640px), (max-height: 620px)').matches);
  /** How high the sheet of a small screen stands. */
  sheet = $state<'peek' | 'half' | 'full'>('half');
  stage = $state.raw<Stage>();

  constructor({ explorer, shelf, offer }: Pick<Bench, 'explorer' | 'shelf' | 'offer'>) {
    this.explorer = explorer;
    this.shelf = shelf;
    this.offer = offer;
  }

  /** Opens or closes a side panel. */
  turn(panel: 'filters' | 'inspector'): void {
    const closed = new Set(this.closed);
    if (!closed.delete(panel)) closed.add(panel);
    this.closed = closed;
    if (panel === 'filters') this.filtersOpen = !this.filtersOpen;
  }

  /** Goes to the search field. */
  search(): void {
    document.querySelector<HTMLElement>('[role="search"] input')?.focus();
  }

  turnTheme(): void {
    turnTheme();
  }

  /** Draws meetings in the next way: as nodes, as lines, as both. */
  turnMeetings(): void {
    const at = meetingsInTurn.indexOf(this.explorer.view.meetings);
    const meetings = meetingsInTurn[(at + 1) % meetingsInTurn.length];
    if (meetings) void this.explorer.change({ meetings });
  }

  /** Hands the reader the file of what is open, with the saved views in it; openly, without what is private. */
  async saveDossier(how: 'whole' | 'openly' = 'whole'): Promise<void> {
    try {
      const given = await this.shelf.download(how);
      if (given)
        saveFile(new Blob([given.bytes.slice()], { type: 'application/json' }), given.name);
    } catch (error) {
      this.explorer.error = error;
    }
  }

  /** Closes the topmost thing: a drawer, then the focus, then the selection. */
  escape(): void {
    if (this.filtersOpen) this.filtersOpen = false;
    else if (this.focusing) this.focusing = false;
    else void this.explorer.select();
  }
}
