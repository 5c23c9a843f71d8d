import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDossierBytes } from '../../src/formats/dossier.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { layOut } from '../../src/graph/layout/layouts.ts';
import { placeNewcomers } from '../../src/graph/layout/place-newcomers.ts';
import { linePlate } from '../../src/scene/line-plate.ts';
import { makeScene } from '../../src/scene/make-scene.ts';
import type { Box, Point, Scene } from '../../src/scene/scene.ts';
import { plainView, questionOf, scopeQuestionOf } from '../../src/state/view.ts';
import { closeBrowser, openPage } from './setup/open-page.ts';
import { pixelsOf, stageReport, type StageReport } from './setup/stage-report.ts';

const shipped = ['southern-syria-2017', 'state-department-iran-syria', 'two-plus-four-1990'];

/** The scene of a dossier as it opens, made without a browser. */
async function sceneOfDossier(id: string): Promise<Scene> {
  const file = new URL(`../../graph-data/${id}.json`, import.meta.url).pathname;
  const archive = openArchive([readDossierBytes(readFileSync(file), file)]);
  const scope = await archive.ask(scopeQuestionOf(plainView));
  const answer = await archive.ask(questionOf(plainView));
  const positions = placeNewcomers(answer, layOut(scope, { pins: new Map() }));
  return makeScene(answer, positions, archive.heading);
}

/** How many px a drawn point lies away from where the scene has it; endless where only one of them is. */
function apart(drawn: Point | undefined, told: Point | undefined): number {
  if (drawn === undefined && told === undefined) return 0;
  if (drawn === undefined || told === undefined) return Infinity;
  const [x, y] = [drawn.x - told.x, drawn.y - told.y];
  return Math.sqrt(x * x + y * y);
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

afterAll(closeBrowser);

describe.each(shipped)('Cytoscape draws the scene that Node makes of %s', (id) => {
  let scene: Scene;
  let report: StageReport;
  beforeAll(async () => {
    scene = await sceneOfDossier(id);
    // Wide enough that no name is left out for being far away.
    const viewport = { width: 2400, height: 1800 };
    const { page } = await openPage(`#dossier=${id}`, { viewport });
    await page.waitForSelector('[data-drawn]');
    report = await stageReport(page);
  });

  test('with the same marks and lines, and no others', () => {
    expect(Object.keys(report.marks).sort()).toEqual(scene.marks.map(({ id }) => id).sort());
    expect(Object.keys(report.lines).sort()).toEqual(scene.lines.map(({ id }) => id).sort());
  });

  test('with every mark in its place', () => {
    const off = scene.marks.filter((mark) => apart(report.marks[mark.id], mark) > 0.01);
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  test('with every end and bend of a line within 1 px', () => {
    const off = scene.lines.filter(({ id, start, end, control }) => {
      const drawn = report.lines[id];
      const distances = [
        apart(drawn?.start, start),
        apart(drawn?.end, end),
        apart(drawn?.control, control),
      ];
      return Math.max(...distances) > 1;
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  test('with every line and both edges of a road as wide as told', () => {
    for (const { id, width, casing } of scene.lines)
      expect({ id, ...report.lines[id]?.widths }).toEqual({
        id,
        line: width,
        edges: casing === undefined ? 0 : 2 * casing.edge,
      });
  });

  test('with what is written on lines within 1 px', () => {
    const written = scene.lines.flatMap((line) => {
      const plate = linePlate(line);
      return plate === undefined ? [] : [{ id: line.id, at: middleOf(plate.box) }];
    });
    expect(written.length).toBeGreaterThan(5);
    const off = written.filter(({ id, at }) => apart(report.lines[id]?.plate, at) > 1);
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  test('with every name within 3 px or 3 % of its box', () => {
    const off = scene.marks.filter(({ id, label }) => {
      const drawn = report.labels[id];
      if (label === undefined || drawn === undefined) return label !== drawn;
      const { width, height } = label.box;
      const wide = Math.abs(drawn.width - width);
      const high = Math.abs(drawn.height - height);
      const aside = apart(middleOf(drawn), middleOf(label.box));
      return aside > 3 || wide > Math.max(3, 0.03 * width) || high > Math.max(3, 0.03 * height);
    });
    expect(off.map(({ id }) => id)).toEqual([]);
  });
});

test('A chosen road shows its band beside it, however many meetings make it wide', async () => {
  const yellow = [0xff, 0xe4, 0x5c];
  const scene = await sceneOfDossier('southern-syria-2017');
  const road = scene.lines.find(({ id }) => id === 'met-with:israel>united-states');
  expect(road?.width).toBeGreaterThan(9);
  const { page } = await openPage(`#dossier=southern-syria-2017&select=${road?.id}`);
  await page.waitForSelector('[data-drawn]');
  // On each side of a way of more than 200 px there is more than 1 px of nothing but its colour.
  await expect.poll(() => pixelsOf(page, yellow)).toBeGreaterThan(400);
});
