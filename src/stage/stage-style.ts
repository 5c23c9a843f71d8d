import type cytoscape from 'cytoscape';
import type { ColourToken } from '../scene/scene.ts';
import type { ThemeColours } from '../scene/tokens.ts';
import { lineHeight } from '../scene/wrap-label.ts';

type Element = cytoscape.NodeSingular | cytoscape.EdgeSingular;
type Sheet = cytoscape.StylesheetJson;

/** The style sheet of the stage: a function of the colours; all else is in the elements' data. */
export function stageStyle(theme: ThemeColours): Sheet {
  return [...markStyle(theme), ...lineStyle(theme), ...stateStyle(theme)] as Sheet;
}

function colourOf(theme: ThemeColours, field: string): (element: Element) => string {
  return (element) => theme[element.data(field) as ColourToken] ?? theme.ink;
}

function markStyle(theme: ThemeColours): readonly object[] {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': colourOf(theme, 'fill'),
        'border-width': 'data(borderWidth)',
        'border-color': colourOf(theme, 'borderColour'),
        'border-style': 'data(borderStyle)',
        'background-image': 'data(image)',
        'background-width': 'data(imageWidth)',
        'background-height': 'data(imageHeight)',
        'background-fit': 'data(imageFit)',
        'background-image-crossorigin': 'null',
        'z-index': 10,
        'font-family': 'data(font)',
        'font-size': 'data(fontSize)',
        'font-weight': (node: Element) => node.data('fontWeight'),
        color: colourOf(theme, 'ink'),
        'text-halign': 'center',
        'text-valign': 'center',
        'text-margin-x': 'data(labelX)',
        'text-margin-y': 'data(labelY)',
        'text-wrap': 'wrap',
        'text-max-width': '1000px',
        'line-height': lineHeight,
        'text-outline-width': 1.75,
        'text-outline-color': theme.paper,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[shape = "cut-rectangle"]', style: { 'corner-radius': 8.8 } },
    { selector: 'node[shape = "round-rectangle"]', style: { 'corner-radius': 4 } },
    { selector: 'node[named = "yes"]', style: { label: 'data(label)' } },
    { selector: 'node.unnamed', style: { label: '' } },
    {
      selector: 'node[doubled = "yes"]',
      style: { 'outline-width': 1.4, 'outline-offset': 2.6, 'outline-color': theme.contact },
    },
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
        'line-outline-width': (edge: Element) => edge.data('edge') / 2,
        'line-outline-color': colourOf(theme, 'colour'),
        'line-cap': 'data(cap)',
        'target-arrow-shape': 'data(head)',
        'target-arrow-color': colourOf(theme, 'colour'),
        'target-arrow-fill': 'data(headFill)',
        'arrow-scale': 'data(headScale)',
        'mid-target-arrow-shape': 'data(dot)',
        'mid-target-arrow-color': colourOf(theme, 'colour'),
        'mid-target-arrow-fill': 'hollow',
        'z-index': 'data(order)',
        'overlay-opacity': 0,
        'font-family': '"IBM Plex Sans Condensed", sans-serif',
        'font-size': 11.5,
        'font-weight': 600,
        color: colourOf(theme, 'colour'),
      },
    },
    {
      selector: 'edge[dash != ""]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': (edge: Element) => String(edge.data('dash')).split(' ').map(Number),
      },
    },
    {
      selector: 'edge[middle != ""]',
      style: {
        label: 'data(middle)',
        'text-background-color': theme.paper,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
      },
    },
    {
      selector: 'edge[boxed = "yes"]',
      style: {
        'text-background-shape': 'round-rectangle',
        'text-background-padding': '3px',
        'text-border-width': 1,
        'text-border-opacity': 1,
        'text-border-color': colourOf(theme, 'colour'),
      },
    },
  ];
}

/** Pointed at, reached by the keyboard, chosen: outlines follow the shape of a mark, lines take an underlay. */
function stateStyle(theme: ThemeColours): readonly object[] {
  const ring = (colour: string) => ({
    'outline-width': 2.6,
    'outline-offset': 1.9,
    'outline-color': colour,
  });
  const shade = (colour: string, opacity: number, padding: number) => ({
    'underlay-color': colour,
    'underlay-opacity': opacity,
    'underlay-padding': padding,
  });
  return [
    {
      selector: 'node.pointed',
      style: { ...ring(theme['line-strong']), label: 'data(label)', 'z-index': 20 },
    },
    { selector: 'edge.pointed', style: shade(theme['line-strong'], 0.38, 3.5) },
    {
      selector: 'node.reached',
      style: { ...ring(theme.focus), label: 'data(label)', 'z-index': 21 },
    },
    { selector: 'edge.reached', style: shade(theme.focus, 0.5, 3.5) },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 6.6,
        'outline-offset': 1.9,
        'outline-color': theme.mark,
        label: 'data(label)',
        'z-index': 22,
      },
    },
    { selector: 'edge.chosen', style: shade(theme.mark, 1, 4.5) },
  ];
}
