import type { Page } from '@playwright/test';
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Box, Point } from '../../../src/scene/scene.ts';

/** A line as Cytoscape draws it, in px of the picture. */
export interface ReportedLine {
  readonly start: Point;
  readonly end: Point;
  readonly control: Point | undefined;
  /** Of the line itself, and of the edges of a cased road together. */
  readonly widths: { readonly line: number; readonly edges: number };
  /** The middle of what is written on it. */
  readonly plate: Point | undefined;
}

/** What Cytoscape itself says of what it draws, by id. */
export interface StageReport {
  readonly marks: Readonly<Record<string, Point>>;
  /** The boxes of the names that are shown, without their halo. */
  readonly labels: Readonly<Record<string, Box>>;
  readonly lines: Readonly<Record<string, ReportedLine>>;
}

/** Cytoscape registers itself on the element that it fills: no hook need be shipped for tests. */
interface Filled extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

/** Asks the canvas of a page what it draws. */
export function stageReport(page: Page): Promise<StageReport> {
  return page.locator('[data-drawn]').evaluate((element): StageReport => {
    const core = (element as Filled)._cyreg.cy;
    const marks = core.nodes('[!of]');
    const plates = core.nodes('[plate = "box"], [plate = "word"]').toArray();
    const placeOf = ({ x, y }: Point): Point => ({ x, y });
    const lineOf = (edge: EdgeSingular): ReportedLine => {
      const control = edge.controlPoints()?.[0];
      const plate = plates.find((node) => node.data('of') === edge.id());
      return {
        start: placeOf(edge.sourceEndpoint()),
        end: placeOf(edge.targetEndpoint()),
        control: control === undefined ? undefined : placeOf(control),
        widths: {
          line: parseFloat(edge.style('width')),
          edges: parseFloat(edge.style('line-outline-width')),
        },
        plate: plate && placeOf(plate.position()),
      };
    };
    const labelOf = (node: NodeSingular): Box => {
      // Cytoscape adds 2 px on each side for what browsers measure amiss.
      const around = parseFloat(node.style('text-outline-width')) + 2;
      const { x1, y1, w, h } = node.boundingBox({ includeNodes: false, includeOverlays: false });
      return { x: x1 + around, y: y1 + around, width: w - 2 * around, height: h - 2 * around };
    };
    const named = marks.toArray().filter((node) => String(node.style('label')) !== '');
    return {
      marks: Object.fromEntries(
        marks.toArray().map((node) => [node.id(), placeOf(node.position())]),
      ),
      labels: Object.fromEntries(named.map((node) => [node.id(), labelOf(node)])),
      lines: Object.fromEntries(
        core
          .edges()
          .toArray()
          .map((edge) => [edge.id(), lineOf(edge)]),
      ),
    };
  });
}

/** How many pixels of the canvas have just this colour. */
export function pixelsOf(page: Page, [red, green, blue]: readonly number[]): Promise<number> {
  return page.locator('[data-drawn]').evaluate(
    (element, wanted) => {
      let count = 0;
      for (const canvas of element.querySelectorAll('canvas')) {
        const { data } = canvas
          .getContext('2d')
          ?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        for (let at = 0; at < data.length; at += 4)
          if (wanted.every((part, index) => data[at + index] === part)) count++;
      }
      return count;
    },
    [red, green, blue, 255],
  );
}
