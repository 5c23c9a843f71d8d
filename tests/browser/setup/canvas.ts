import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A line as Cytoscape drew it, in px of the picture and of the page. */
export interface DrawnLine {
  readonly start: Place;
  readonly end: Place;
  readonly control: Place | undefined;
  /** Points of its way on the page, from end to end, without the heads. */
  readonly onPage: readonly Place[];
}

/** Cytoscape registers itself on the element that it fills: no hook need be shipped for tests. */
interface Filled extends HTMLElement {
  readonly _cyreg: { readonly cy: Core };
}

/** The middle of each mark on the page, by id. */
export function marksOnPage(page: Page): Promise<Readonly<Record<string, Place>>> {
  return page.locator('[data-drawn]').evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    const nodes = (element as Filled)._cyreg.cy.nodes('[!of]').toArray();
    return Object.fromEntries(
      nodes.map((node) => {
        const { x, y } = node.renderedPosition();
        return [node.id(), { x: left + x, y: top + y }];
      }),
    );
  });
}

/** The ids of the marks and lines that the keyboard has reached. */
export function reachedOnPage(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-drawn]')
    .evaluate((element) => (element as Filled)._cyreg.cy.$('.reached').map((found) => found.id()));
}

/** How many marks and lines are faded behind others. */
export function fadedOnPage(page: Page): Promise<number> {
  return page
    .locator('[data-drawn]')
    .evaluate((element) => (element as Filled)._cyreg.cy.$('.faded').length);
}

/** How the picture is zoomed, and where its origin stands. */
export function cameraOnPage(page: Page): Promise<Place & { readonly zoom: number }> {
  return page.locator('[data-drawn]').evaluate((element) => {
    const core = (element as Filled)._cyreg.cy;
    return { ...core.pan(), zoom: core.zoom() };
  });
}

/** The ids of the lines on the canvas. */
export function linesOnPage(page: Page): Promise<readonly string[]> {
  return page
    .locator('[data-drawn]')
    .evaluate((element) => (element as Filled)._cyreg.cy.edges().map((edge) => edge.id()));
}

/** The way of a line over the page. */
export function lineOnPage(page: Page, id: string): Promise<DrawnLine> {
  return page.locator('[data-drawn]').evaluate((element, wanted) => {
    const { left, top } = element.getBoundingClientRect();
    const core = (element as Filled)._cyreg.cy;
    const edge = core.getElementById(wanted);
    const start = edge.sourceEndpoint();
    const end = edge.targetEndpoint();
    const control = edge.controlPoints()?.[0];
    const bend = control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    const onPage = Array.from({ length: 141 }, (_, step) => {
      const t = 0.15 + step / 200;
      const at = (axis: 'x' | 'y') =>
        (1 - t) * (1 - t) * start[axis] + 2 * t * (1 - t) * bend[axis] + t * t * end[axis];
      return {
        x: left + core.pan().x + core.zoom() * at('x'),
        y: top + core.pan().y + core.zoom() * at('y'),
      };
    });
    return { start, end, control, onPage };
  }, id);
}
