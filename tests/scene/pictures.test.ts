import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDossier } from '../../src/formats/dossier.ts';
import type { Grouping, MeetingsAs } from '../../src/graph/answer.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { layOut } from '../../src/graph/layout/layouts.ts';
import { emptyQuery } from '../../src/graph/query/query.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { linePlate } from '../../src/scene/line-plate.ts';
import { makeScene } from '../../src/scene/make-scene.ts';
import { bodyBox } from '../../src/scene/mark-box.ts';
import { placeLabels } from '../../src/scene/place-labels.ts';
import type { Box, Scene, SceneMark } from '../../src/scene/scene.ts';
import { generateDossierWithActors } from '../bench/generate-dossier.ts';

const shipped = ['southern-syria-2017', 'state-department-iran-syria', 'two-plus-four-1990'];
const seeded = [12, 120];
const names = [...shipped, ...seeded.map((actors) => `seeded ${actors}`)];

function readShipped(name: string): Dossier {
  const file = new URL(`../../graph-data/${name}.json`, import.meta.url);
  return readDossier(readFileSync(file, 'utf8'), name);
}

function readSeeded(actors: number): Dossier {
  return readDossier(JSON.stringify(generateDossierWithActors(actors, 1)), `seeded ${actors}`);
}

async function sceneOf(
  dossier: Dossier,
  group: Grouping = 'actors',
  meetings: MeetingsAs = 'both',
): Promise<Scene> {
  const archive = openArchive([dossier]);
  const answer = await archive.ask({ query: emptyQuery, group, meetings, most: 400, selected: [] });
  return makeScene(answer, layOut(answer, { pins: new Map() }), archive.heading);
}

const scenes = new Map<string, Scene>();

beforeAll(async () => {
  for (const name of shipped) scenes.set(name, await sceneOf(readShipped(name)));
  for (const actors of seeded) scenes.set(`seeded ${actors}`, await sceneOf(readSeeded(actors)));
}, 60_000);

function scene(name: string): Scene {
  const made = scenes.get(name);
  if (!made) throw new Error(`There is no scene of ${name}.`);
  return made;
}

function shares(a: Box, b: Box): boolean {
  return (
    a.x + a.width > b.x + 0.01 &&
    b.x + b.width > a.x + 0.01 &&
    a.y + a.height > b.y + 0.01 &&
    b.y + b.height > a.y + 0.01
  );
}

interface Named {
  readonly id: string;
  readonly box: Box;
}

function labelsOf(marks: readonly SceneMark[]): readonly Named[] {
  return marks.flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : []));
}

/** Each pair of a name and something else that it lies on. */
function hits(labels: readonly Named[], others: readonly Named[]): readonly string[] {
  return labels.flatMap(({ id, box }) =>
    others
      .filter((other) => other.id !== id && shares(box, other.box))
      .map((other) => `${id} on ${other.id}`),
  );
}

describe.each(names)('The names in the picture of %s', (name) => {
  test('lie on no other name', () => {
    const labels = labelsOf(scene(name).marks);
    expect(hits(labels, labels)).toEqual([]);
  });

  test('lie on no other mark', () => {
    const { marks } = scene(name);
    const bodies = marks.map((mark) => ({ id: mark.id, box: bodyBox(mark) }));
    expect(hits(labelsOf(marks), bodies)).toEqual([]);
  });

  test('lie on nothing that is written on a line', () => {
    const { marks, lines } = scene(name);
    const plates = lines.flatMap((line) => {
      const plate = linePlate(line);
      return plate ? [{ id: line.id, box: plate.box }] : [];
    });
    expect(hits(labelsOf(marks), plates)).toEqual([]);
  });

  test.each([2, 4])(
    'are at least as many at zoom %i, as large on the screen, and apart',
    (zoom) => {
      const { marks, lines } = scene(name);
      const closer = placeLabels(marks, lines, zoom);
      const labels = labelsOf(closer);
      expect(labels.length).toBeGreaterThanOrEqual(labelsOf(marks).length);
      expect(hits(labels, labels)).toEqual([]);
      for (const { label, spareLabel } of closer) {
        const size = marks.find((mark) => mark.spareLabel?.colour === label?.colour);
        if (label && size?.spareLabel) expect([12, 12.5, 14.5]).toContain(label.size * zoom);
        expect(spareLabel).toBeDefined();
      }
    },
  );
});

describe.each(shipped)('The picture of %s', (name) => {
  test('names all of its states and meetings', () => {
    const unnamed = scene(name)
      .marks.filter(({ kind, label }) => !label && (kind === 'state' || kind === 'meeting'))
      .map(({ id }) => id);
    expect(unnamed).toEqual([]);
  });

  test('names 95 of 100 marks', () => {
    const { marks, unlabelled } = scene(name);
    expect(unlabelled).toBe(marks.filter(({ label }) => !label).length);
    expect(unlabelled).toBeLessThanOrEqual(0.05 * marks.length);
  });

  test('holds everything in its bounds', () => {
    const { marks, lines, bounds } = scene(name);
    const boxes = [
      ...marks.map(bodyBox),
      ...labelsOf(marks).map(({ box }) => box),
      ...lines.flatMap((line) => linePlate(line)?.box ?? []),
    ];
    for (const box of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(bounds.x - 0.01);
      expect(box.y).toBeGreaterThanOrEqual(bounds.y - 0.01);
      expect(box.x + box.width).toBeLessThanOrEqual(bounds.x + bounds.width + 0.02);
      expect(box.y + box.height).toBeLessThanOrEqual(bounds.y + bounds.height + 0.02);
    }
  });

  test('is the same when it is made again', async () => {
    expect(await sceneOf(readShipped(name))).toEqual(scene(name));
  });
});

test('with 120 actors 70 of 100 marks are named', () => {
  const { marks, unlabelled } = scene('seeded 120');
  expect(unlabelled).toBeLessThanOrEqual(0.3 * marks.length);
});
