import { afterAll, expect, test } from 'vitest';
import { closeBrowser } from './setup/open-page.ts';
import { openWorkbench } from './setup/workbench.ts';

afterAll(closeBrowser);

test('a view whose code does not come says so, and the others go on', async () => {
  const { page } = await openWorkbench('dossier=southern-syria-2017');
  await page.route(/\/MatrixView-[^/]*\.js$/u, (route) => route.abort());
  await page.keyboard.press('2');
  await page.getByRole('alert').getByRole('button', { name: 'Reload the page' }).waitFor();
  expect(page.url()).toContain('tab=matrix');
  await page.keyboard.press('1');
  await page.getByRole('application').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});
