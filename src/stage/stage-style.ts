import type cytoscape from 'cytoscape';
import type { ColourToken } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { lineHeight } from '../scene/wrap-label.ts';
import { stateStyle } from './state-style.ts';

type Element = cytoscape.NodeSingular | cytoscape.EdgeSingular;
type Sheet = cytoscape.StylesheetJson;

/** The style sheet of the stage: a function of the colours; all else is in the elements' data. */
export function stageStyle(theme: ThemeColours): Sheet {
  return [
    ...markStyle(theme),
    ...plateStyle(theme),
    ...lineStyle(theme),
    ...stateStyle(theme),
  ] as Sheet;
}

function colourOf(theme: ThemeColours, field: string): (element: Element) => string {
  return (element) => theme[element.data(field) as ColourToken] ?? theme.ink;
}

function markStyle(theme: ThemeColours): readonly object[] {
  return [
    {
      selector: 'node[kind]',
      style: {
        shape: 'data(shape)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': colourOf(theme, 'fill'),
        'border-width': 'data(borderWidth)',
        'border-color': colourOf(theme, 'borderColour'),
        'background-image': 'data(image)',
        'background-width': 'data(imageWidth)',
        'background-height': 'data(imageHeight)',
        'background-fit': 'data(imageFit)',
        'background-image-crossorigin': 'null',
        'z-index': 10,
        ...labelStyle(theme),
      },
    },
    { selector: 'node[shape = "cut-rectangle"]', style: { 'corner-radius': 8.8 } },
    { selector: 'node[shape = "round-rectangle"]', style: { 'corner-radius': 4 } },
    // A dashed border takes a pattern and a cap; "dotted" would be squares of its own measure.
    {
      selector: 'node[borderStyle = "dotted"]',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [0.1, 3.2], 'border-cap': 'round' },
    },
    {
      selector: 'node[borderStyle = "dashed"]',
      style: { 'border-style': 'dashed', 'border-dash-pattern': [4, 3] },
    },
    { selector: 'node[named = "yes"]', style: { label: 'data(label)' } },
    { selector: 'node.unnamed', style: { label: '' } },
    {
      selector: 'node[doubled = "yes"]',
      style: {
        'outline-width': 1.4,
        // Cytoscape adds the border, and moves edges and not corners: 8 px wider from corner to corner.
        'outline-offset': (node: Element) => 4.26 - Number(node.data('borderWidth')),
        'outline-color': theme.contact,
      },
    },
  ];
}

function labelStyle(theme: ThemeColours): object {
  return {
    'font-family': 'data(font)',
    'font-size': 'data(fontSize)',
    'font-weight': (node: Element) => node.data('fontWeight'),
    color: colourOf(theme, 'ink'),
    'text-halign': 'center',
    'text-valign': 'center',
    'text-margin-x': 'data(labelX)',
    'text-margin-y': 'data(labelY)',
    'text-justification': (node: Element) =>
      ({ left: 'right', right: 'left' })[String(node.data('side'))] ?? 'center',
    'text-wrap': 'wrap',
    'text-max-width': '1000px',
    'line-height': lineHeight,
    'text-outline-width': (node: Element) => Number(node.data('fontSize')) * 0.14,
    'text-outline-color': theme.paper,
    'overlay-opacity': 0,
  };
}

/** What stands upon lines, above all of them and below the marks. */
function plateStyle(theme: ThemeColours): readonly object[] {
  return [
    {
      selector: 'node[plate]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': 3,
        width: 'data(width)',
        height: 'data(height)',
        'background-color': theme.paper,
        'border-color': colourOf(theme, 'colour'),
        'border-width': 1.2,
        'z-index': 5,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[plate = "dot"]', style: { shape: 'ellipse', 'border-width': 1.4 } },
    {
      selector: 'node[text]',
      style: {
        label: 'data(text)',
        color: colourOf(theme, 'ink'),
        'font-family': '"IBM Plex Sans Condensed", sans-serif',
        'font-size': 11,
        'font-weight': (node: Element) => node.data('weight'),
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-x': 'data(textX)',
        'background-image': 'data(image)',
        'background-width': 11,
        'background-height': 11,
        'background-offset-x': 'data(imageX)',
      },
    },
    {
      selector: 'node[plate = "word"]',
      style: {
        'background-opacity': 0,
        'border-width': 0,
        'text-outline-width': 1.75,
        'text-outline-color': theme.paper,
      },
    },
    { selector: 'node.away', style: { display: 'none' } },
  ];
}

function lineStyle(theme: ThemeColours): readonly object[] {
  return [
    {
      selector: 'edge',
      style: {
        'curve-style': 'data(curve)',
        'edge-distances': 'node-position',
        'control-point-distances': (edge: Element) => [edge.data('bendDistance')],
        'control-point-weights': (edge: Element) => [edge.data('bendWeight')],
        'source-endpoint': 'data(startAt)',
        'target-endpoint': 'data(endAt)',
        width: 'data(width)',
        'line-color': colourOf(theme, 'core'),
        'line-outline-width': 'data(edge)',
        'line-outline-color': colourOf(theme, 'colour'),
        'line-cap': 'data(cap)',
        'target-arrow-shape': 'data(head)',
        'target-arrow-color': colourOf(theme, 'colour'),
        'target-arrow-fill': 'data(headFill)',
        'arrow-scale': 'data(headScale)',
        'z-index': 'data(order)',
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge[dash != ""]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': (edge: Element) => String(edge.data('dash')).split(' ').map(Number),
      },
    },
  ];
}
