import cytoscape from 'cytoscape';
import { safeParse } from 'valibot';
import { loadFlags } from '../../src/cli/figure-files.ts';
import { composeFigure } from '../../src/figure/compose.ts';
import { drawSvg } from '../../src/figure/draw-svg.ts';
import { figurePage } from '../../src/figure/figure-page.ts';
import { flagKeysOf } from '../../src/figure/flag-keys.ts';
import { readDossierBytes } from '../../src/formats/dossier.ts';
import type { Answer } from '../../src/graph/answer.ts';
import type { Archive } from '../../src/graph/asking.ts';
import { indexArchive } from '../../src/graph/archive-index.ts';
import { openArchive } from '../../src/graph/archive.ts';
import { defaultLayout } from '../../src/graph/layout/layout-choices.ts';
import { layOut } from '../../src/graph/layout/layouts.ts';
import { placeNewcomers } from '../../src/graph/layout/place-newcomers.ts';
import type { Positions } from '../../src/graph/positions.ts';
import { projectAll } from '../../src/graph/projection.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { DossierSchema } from '../../src/model/schema.ts';
import { makeMarks } from '../../src/scene/make-marks.ts';
import { makeScene } from '../../src/scene/make-scene.ts';
import { placeLabels } from '../../src/scene/place-labels.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { themes } from '../../src/scene/tokens.ts';
import { nothingDrawn, patchElements } from '../../src/stage/patch-elements.ts';
import type { Paint } from '../../src/stage/paint.ts';
import type { Drawn } from '../../src/stage/patch-elements.ts';
import { stageStyle } from '../../src/stage/stage-style.ts';
import { measure, measureAlone, timingOf } from './measure.ts';
import { openingQuestion, queriesFor, questionAbout } from './questions.ts';

/** The steps from the bytes of a file to what is seen, each with what it is called in the table. */
export const stepNames = {
  parse: 'JSON.parse',
  alone: 'JSON.parse and schema library',
  read: 'read and check',
  open: 'build: graph and columns',
  project: 'project',
  ask: 'ask with all facets, median',
  slowAsk: 'ask with all facets, 95th percentile',
  firstRollUp: 'roll up to states, first',
  rollUp: 'roll up to states, later',
  layOut: 'layout',
  scene: 'scene with labels',
  labels: 'of that, label placing',
  firstPatch: 'patch, first',
  patch: 'patch, after a filter',
  svg: 'SVG',
} as const;

export type StepId = keyof typeof stepNames;

/** What was measured of one dossier. */
export interface Measured {
  /** In ms. */
  readonly times: Readonly<Record<StepId, number>>;
  readonly slowestQuery: string;
  /** What was drawn. */
  readonly answer: Answer;
  readonly layout: string;
}

/** Takes every step with the bytes of a dossier, many times. */
export async function measureSteps(bytes: Uint8Array): Promise<Measured> {
  const dossier = readDossierBytes(bytes, 'bench');
  const archive = openArchive([dossier]);
  const answer = await archive.ask(openingQuestion);
  const all = await archive.ask({ ...openingQuestion, most: Number.MAX_SAFE_INTEGER });
  const asking = await measureAsking(archive, queriesFor(all));
  const times = {
    ...(await measureReading(bytes)),
    ...(await measureOpening(dossier)),
    ...asking.times,
    ...(await measureDrawing(archive, answer)),
  };
  return { times, slowestQuery: asking.slowestQuery, answer, layout: defaultLayout(answer) };
}

async function measureReading(bytes: Uint8Array) {
  const parse = (): unknown => JSON.parse(new TextDecoder().decode(bytes));
  return {
    parse: (await measureAlone(parse)).median,
    alone: (await measureAlone(() => safeParse(DossierSchema, parse()))).median,
    read: (await measureAlone(() => readDossierBytes(bytes, 'bench'))).median,
  };
}

async function measureOpening(dossier: Dossier) {
  const lifted = { ...openingQuestion, group: 'states' } as const;
  const index = () => indexArchive([dossier]);
  const asked = async () => {
    const archive = openArchive([dossier]);
    await archive.ask(openingQuestion);
    return archive;
  };
  const archive = await asked();
  await archive.ask(lifted);
  return {
    open: (await measureAlone(() => openArchive([dossier]))).median,
    project: (await measure(index, (fresh) => projectAll(fresh, 'actors'))).median,
    firstRollUp: (await measure(asked, (fresh) => fresh.ask(lifted))).median,
    rollUp: (await measureAlone(() => archive.ask(lifted))).median,
  };
}

async function measureAsking(archive: Archive, queries: readonly string[]) {
  const all: number[] = [];
  let slowest = { query: '', median: 0 };
  for (const query of queries) {
    const question = questionAbout(query);
    const { median, runs } = await measureAlone(() => archive.ask(question));
    // Each query counts alike, however often it was asked.
    all.push(...runs.slice(-runsOfQuery));
    if (median > slowest.median) slowest = { query, median };
  }
  const { median, slow } = timingOf(all);
  return {
    times: { ask: median, slowAsk: slow },
    slowestQuery: `"${slowest.query}", ${slowest.median.toFixed(1)} ms`,
  };
}

/** As many as every query has been asked, at the least. */
const runsOfQuery = 7;

async function measureDrawing(archive: Archive, answer: Answer) {
  const { heading } = archive;
  const positions = layOut(answer, { pins: new Map() });
  const scene = makeScene(answer, positions, heading);
  const bare = makeMarks(answer.marks, positions);
  const flags = await loadFlags(flagKeysOf(scene.marks));
  const draw = () => drawSvg(composeFigure(scene, figurePage(answer, heading, {})), flags);
  return {
    layOut: (await measureAlone(() => layOut(answer, { pins: new Map() }))).median,
    scene: (await measureAlone(() => makeScene(answer, positions, heading))).median,
    labels: (await measureAlone(() => placeLabels(bare, scene.lines))).median,
    ...(await measurePatching(scene, await filteredScene(archive, answer, positions))),
    svg: (await measureAlone(draw)).median,
  };
}

async function filteredScene(archive: Archive, answer: Answer, positions: Positions) {
  const filtered = await archive.ask(questionAbout(queriesFor(answer)[1] ?? ''));
  return makeScene(filtered, placeNewcomers(filtered, positions), archive.heading);
}

const paint: Paint = { theme: themes.light, flagAddress: (flag, shape) => `${shape}/${flag}` };

async function measurePatching(scene: Scene, filtered: Scene) {
  const newCore = () =>
    cytoscape({ headless: true, styleEnabled: true, style: stageStyle(paint.theme) });
  const firstPatch = await measure(
    newCore,
    (core) => patchElements(core, scene, nothingDrawn, paint),
    (core) => core.destroy(),
  );
  const core = newCore();
  let drawn: Drawn = patchElements(core, scene, nothingDrawn, paint);
  let next = filtered;
  const patch = await measureAlone(() => {
    drawn = patchElements(core, next, drawn, paint);
    next = next === filtered ? scene : filtered;
  });
  core.destroy();
  return { firstPatch: firstPatch.median, patch: patch.median };
}
