import type cytoscape from 'cytoscape';
import type { ThemeColours } from '../scene/tokens.ts';

type Node = cytoscape.NodeSingular;
type Edge = cytoscape.EdgeSingular;

/** The least size of a name that is pointed at, in px on the screen. */
const leastOnScreen = 12;
/** The outline of what is chosen takes so much of the room of its label. */
const chosenMove = 8;
const ringOffset = 1.9;

/** Pointed at, reached by the keyboard, chosen: outlines follow the shape of a mark, lines take an underlay. */
export function stateStyle(theme: ThemeColours): readonly object[] {
  return [
    { selector: 'node.faded', style: { opacity: 0.28 } },
    { selector: 'edge.faded', style: { opacity: 0.16 } },
    ...marksIn('pointed', { level: 20, move: 0, width: 2.6, colour: theme['line-strong'] }),
    linesIn('pointed', { colour: theme['line-strong'], opacity: 0.38, beside: 2.5 }),
    ...marksIn('reached', { level: 21, move: 0, width: 2.6, colour: theme.focus }),
    linesIn('reached', { colour: theme.focus, opacity: 0.5, beside: 2.5 }),
    ...marksIn('chosen', { level: 22, move: chosenMove, width: 6.6, colour: theme.mark }),
    {
      selector: 'node[kind].chosen',
      style: { 'border-width': 2.2, 'border-color': theme.ink },
    },
    linesIn('chosen', { colour: theme.mark, opacity: 1, beside: 3.5 }),
    // What is chosen stays marked while the keyboard is there.
    {
      selector: 'node[kind].chosen.reached',
      style: { 'border-width': 3.4, 'border-color': theme.focus },
    },
    linesIn('chosen.reached', { colour: theme.focus, opacity: 1, beside: 3.5 }),
  ];
}

interface MarkState {
  readonly level: number;
  readonly move: number;
  readonly width: number;
  readonly colour: string;
}

/**
 * Marks in a state, with a ring around them. Cytoscape clips a flag that fills its mark by the outline
 * around it, so that corners of the flag would show: such a mark stands on a disc instead.
 */
function marksIn(state: string, { level, move, width, colour }: MarkState): readonly object[] {
  const outline = {
    'outline-width': width,
    'outline-offset': ringOffset,
    'outline-color': colour,
  };
  const disc = {
    'outline-width': 0,
    'underlay-shape': 'ellipse',
    'underlay-color': colour,
    'underlay-opacity': 1,
    'underlay-padding': width + ringOffset,
  };
  return [
    { selector: `node[kind].${state}`, style: { ...raised(level, move), ...outline } },
    { selector: `node[imageFit = "cover"].${state}`, style: disc },
  ];
}

interface LineState {
  readonly colour: string;
  readonly opacity: number;
  /** How far the band shows on each side of a line. */
  readonly beside: number;
}

/** Lines in a state, on a band. Cytoscape draws an underlay as wide as told, however wide its line is. */
function linesIn(state: string, { colour, opacity, beside }: LineState): object {
  return {
    selector: `edge.${state}`,
    style: {
      'underlay-color': colour,
      'underlay-opacity': opacity,
      'underlay-padding': (edge: Edge) =>
        (Number(edge.data('width')) + Number(edge.data('edge'))) / 2 + beside,
      'z-index': 4.5,
    },
  };
}

/** Above its neighbours, with its name, which is never too small to be read. */
function raised(level: number, move: number): object {
  return {
    label: 'data(label)',
    'z-index': level,
    'font-size': (node: Node) => Number(node.data('fontSize')) * growthOf(node),
    'text-margin-x': (node: Node) => labelMiddle(node, move).x,
    'text-margin-y': (node: Node) => labelMiddle(node, move).y,
  };
}

function growthOf(node: Node): number {
  return Math.max(1, leastOnScreen / (Number(node.data('fontSize')) * node.cy().zoom()));
}

/** A name that grows or makes way moves outward from its mark. */
function labelMiddle(node: Node, move: number): { readonly x: number; readonly y: number } {
  const more = growthOf(node) - 1;
  const across = move + (more * Number(node.data('labelWidth'))) / 2;
  const down = move + (more * Number(node.data('labelHeight'))) / 2;
  const x = Number(node.data('labelX'));
  const y = Number(node.data('labelY'));
  switch (String(node.data('side'))) {
    case 'above':
      return { x, y: y - down };
    case 'left':
      return { x: x - across, y };
    case 'right':
      return { x: x + across, y };
    default:
      return { x, y: y + down };
  }
}
