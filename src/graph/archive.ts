import type { Dossier } from '../model/dossier.ts';
import { publicDossier } from '../model/public-dossier.ts';
import type { Grouping, Heading } from './answer.ts';
import { askEach } from './asking.ts';
import type { Archive } from './asking.ts';
import { indexArchive } from './archive-index.ts';
import { countWhole } from './ask.ts';
import type { Desk, DrawingDesk, Whole } from './ask.ts';
import { valueDescriber } from './facet-value.ts';
import { nameFinder } from './find.ts';
import { passageFinder } from './find-passages.ts';
import type { BareMark } from './marks.ts';
import { markFinder } from './picture.ts';
import { projectAll } from './projection.ts';
import type { Projection } from './projection.ts';
import { indexForQueries } from './query-index.ts';
import { questions } from './questions.ts';
import { valueSuggester } from './suggest-values.ts';

/** Opens dossiers that are held in memory: indexed once, then asked. */
export function openArchive(dossiers: readonly Dossier[]): Archive {
  const index = indexArchive(dossiers);
  const findMark = markFinder(index);
  const projections = new Map<Grouping, Projection>();
  const projectionOf = (group: Grouping): Projection => {
    const projection = projections.get(group) ?? projectAll(index, group);
    projections.set(group, projection);
    return projection;
  };
  let marks: readonly BareMark[] | undefined;
  const drawing: DrawingDesk = {
    index,
    findMark,
    marks: () => (marks ??= [...index.records.nodes.keys()].map(findMark)),
    projectionOf,
  };
  const wholes = new Map<string, Whole>();
  const wholeOf: Desk['wholeOf'] = (question) => {
    const key = `${question.group} ${question.meetings}`;
    const whole = wholes.get(key) ?? countWhole(drawing, question);
    wholes.set(key, whole);
    return whole;
  };
  const queries = indexForQueries(index);
  const describe = valueDescriber(index, findMark);
  const desk: Desk = {
    ...drawing,
    queries,
    describe,
    wholeOf,
    find: nameFinder(index, findMark),
    findPassages: passageFinder(index, findMark),
    suggestValues: valueSuggester(index, queries, describe),
  };
  const open: readonly Dossier[] = dossiers.map(publicDossier);
  const hasPrivate = open.some((dossier, index) => dossier !== dossiers[index]);
  const archive: Archive = {
    heading: { ...headingOf(dossiers), hasPrivate },
    publish: async () => (hasPrivate ? openArchive(open) : archive),
    ...askEach((name, input, signal) =>
      settle(() => questions[name](desk, input as never), signal),
    ),
  };
  return archive;
}

/** A promise of what a function gives, rejected with the reason of a signal that was aborted meanwhile. */
async function settle(give: () => unknown, signal: AbortSignal | undefined): Promise<unknown> {
  signal?.throwIfAborted();
  // A newer question that was asked in the same turn aborts this one before any work is done.
  await Promise.resolve();
  signal?.throwIfAborted();
  return give();
}

function headingOf(dossiers: readonly Dossier[]): Omit<Heading, 'hasPrivate'> {
  const [first] = dossiers;
  return {
    id: first?.id ?? '',
    title: dossiers.map(({ title }) => title).join(' · '),
    ...(first?.summary === undefined ? {} : { summary: first.summary }),
    ...(first?.licence === undefined ? {} : { licence: first.licence }),
    ...(first?.updated === undefined ? {} : { updated: first.updated }),
    relationKinds: dossiers.flatMap(({ relationKinds }) =>
      relationKinds.map(({ id, label, family, directed = true }) => ({
        id,
        label,
        family,
        directed,
      })),
    ),
    countries: dossiers.flatMap(({ countries }) =>
      countries.map(({ code, name }) => ({ code, name })),
    ),
    views: dossiers.flatMap(({ views }) => views),
  };
}
