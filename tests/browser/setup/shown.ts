import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

/** All that a person sees of a view: two that are equal show the same. */
export interface Shown {
  readonly address: string;
  /** The title of the page. */
  readonly page: string;
  readonly heading: string;
  /** The heading of what is inspected. */
  readonly inspected: string;
  /** The values of filters that are pressed. */
  readonly pressed: readonly string[];
  readonly layout: string;
  readonly marks: Readonly<Record<string, readonly [number, number]>>;
}

/** What the page shows in its graph, with the places of the marks in the picture. */
export async function shownIn(page: Page): Promise<Shown> {
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  const filters = page.getByRole('complementary', { name: 'Filters' });
  return {
    address: new URL(page.url()).hash,
    page: await page.title(),
    heading: await page.getByRole('heading', { level: 1 }).innerText(),
    inspected: await inspector.getByRole('heading', { level: 2 }).first().innerText(),
    pressed: await filters.getByRole('button', { pressed: true }).allInnerTexts(),
    layout: await page.getByRole('combobox', { name: 'Layout' }).inputValue(),
    marks: await page.locator('[data-drawn]').evaluate((element) => {
      const { cy } = (element as unknown as { readonly _cyreg: { readonly cy: Core } })._cyreg;
      const nodes = cy.nodes('[!of]').toArray();
      return Object.fromEntries(
        nodes
          .map((node) => [node.id(), [node.position().x, node.position().y]] as const)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );
    }),
  };
}
