import type { Direction } from '../../scene/walk.ts';
import { tabs } from '../../state/view.ts';
import { texts } from '../../words/texts.ts';
import type { GraphWalk } from '../workbench/graph-walk.svelte.ts';
import type { Bench } from '../workbench/bench.svelte.ts';
import type { Chord } from './chord.ts';

/** One thing that the keyboard does, on one or several chords. */
export interface Shortcut<On> {
  readonly chords: readonly Chord[];
  readonly label: string;
  readonly run: (on: On, chord: Chord) => void;
}

const said = texts.shortcuts;

/** What works anywhere in the workbench, unless one is typing. */
export const benchShortcuts: readonly Shortcut<Bench>[] = [
  { chords: ['/'], label: said.search, run: (bench) => bench.search() },
  { chords: ['?'], label: said.help, run: (bench) => (bench.dialog = 'shortcuts') },
  ...tabs.map((tab, at) => ({
    chords: [String(at + 1)],
    label: said.view(texts.views[tab]),
    run: (bench: Bench) => void bench.explorer.change({ tab }),
  })),
  { chords: ['['], label: said.filters, run: (bench) => bench.turn('filters') },
  { chords: [']'], label: said.inspector, run: (bench) => bench.turn('inspector') },
  { chords: ['m'], label: said.meetings, run: (bench) => bench.turnMeetings() },
  {
    chords: ['.'],
    label: said.focus,
    run: (bench) => (bench.focusing = !bench.focusing),
  },
  { chords: ['f'], label: said.fit, run: (bench) => bench.stage?.fit() },
  { chords: ['s'], label: said.share, run: (bench) => (bench.dialog = 'share') },
  { chords: ['e'], label: said.export, run: (bench) => (bench.dialog = 'export') },
  { chords: ['t'], label: said.theme, run: (bench) => bench.turnTheme() },
  {
    chords: ['Mod+z'],
    label: said.undo,
    run: (bench) => void bench.explorer.stepBack('undo'),
  },
  {
    chords: ['Mod+Shift+z', 'Mod+y'],
    label: said.redo,
    run: (bench) => void bench.explorer.stepBack('redo'),
  },
  { chords: ['Escape'], label: said.escape, run: (bench) => bench.escape() },
];

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const arrowOf = (chord: Chord): Direction => arrows[chord.slice(chord.indexOf('Arrow'))] ?? 'up';
const withArrows = (held: string): readonly Chord[] =>
  Object.keys(arrows).map((arrow) => held + arrow);

/** What works while the graph has the focus. */
export const graphShortcuts: readonly Shortcut<GraphWalk>[] = [
  { chords: withArrows(''), label: said.walk, run: (walk, chord) => walk.go(arrowOf(chord)) },
  { chords: ['l'], label: said.nextLine, run: (walk) => walk.cycle(1) },
  { chords: ['L'], label: said.lastLine, run: (walk) => walk.cycle(-1) },
  { chords: ['Enter'], label: said.choose, run: (walk) => walk.choose() },
  { chords: [' '], label: said.add, run: (walk) => walk.add() },
  { chords: ['Home'], label: said.home, run: (walk) => walk.home() },
  {
    chords: withArrows('Mod+'),
    label: said.nudge,
    run: (walk, chord) => walk.nudge(arrowOf(chord)),
  },
  { chords: ['u'], label: said.unpin, run: (walk) => walk.unpin() },
  {
    chords: withArrows('Shift+'),
    label: said.pan,
    run: (walk, chord) => walk.pan(arrowOf(chord)),
  },
  { chords: ['+', '='], label: said.closer, run: (walk) => walk.zoom(1.25) },
  { chords: ['-'], label: said.farther, run: (walk) => walk.zoom(0.8) },
];

/** The shortcut of a chord. */
export function shortcutFor<On>(
  shortcuts: readonly Shortcut<On>[],
  chord: Chord,
): Shortcut<On> | undefined {
  return shortcuts.find(({ chords }) => chords.includes(chord));
}
