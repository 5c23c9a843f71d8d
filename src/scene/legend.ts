import type { Answer, Line, Mark, MarkKind } from '../graph/answer.ts';
import { lineKinds } from '../model/relation-kinds.ts';
import { lineLook, type OwnLineKind } from './encoding.ts';
import { lineSample, markSample, type SampleSign } from './samples.ts';
import type { LegendEntry } from './scene.ts';

/** The box of a sample: a line fills it, a mark stands in a square of its height. */
const sampleBox = { width: 34, height: 17 } as const;

const markKinds: readonly MarkKind[] = [
  'state',
  'envoy',
  'institution',
  'force',
  'meeting',
  'agreement',
  'place',
];

/**
 * What the picture has: each kind of mark and of line in it once, and each sign once, in the first
 * family in which it occurs: it means the same in all.
 */
export function makeLegend(answer: Answer, own: readonly OwnLineKind[]): readonly LegendEntry[] {
  const families = ['contact', 'accord', 'dispute', 'tie'] as const;
  const inOrder = families.flatMap((family) =>
    answer.lines.filter((line) => line.family === family),
  );
  const shownSigns = signEntries(inOrder, own);
  return [
    ...markEntries(answer.marks),
    ...families.flatMap((family) => {
      const lines = answer.lines.filter((line) => line.family === family);
      return [...kindEntries(lines, own), ...shownSigns.filter(({ group }) => group === family)];
    }),
  ];
}

function markEntries(marks: readonly Mark[]): readonly LegendEntry[] {
  const present = new Set(marks.map(({ kind }) => kind));
  const kinds = markKinds.filter((kind) => present.has(kind));
  const whole = marks.some(({ form }) => form === 'series' || form === 'conference');
  return [
    ...kinds.map(
      (kind) =>
        ({
          group: 'marks',
          id: kind,
          sample: { mark: markSample(kind, sampleBox.height) },
        }) as const,
    ),
    ...(whole
      ? [
          {
            group: 'marks',
            id: 'series',
            sample: { mark: markSample('meeting', sampleBox.height, 'series') },
          } as const,
        ]
      : []),
  ];
}

function kindEntries(lines: readonly Line[], own: readonly OwnLineKind[]): readonly LegendEntry[] {
  const present = new Set(lines.map(({ kind }) => kind));
  const table = [...lineKinds, ...own].map(({ id }) => id);
  return table
    .filter((kind) => present.has(kind))
    .map((kind) => ({
      group: lineLook(kind, own).family,
      id: kind,
      sample: { line: lineSample(kind, own, sampleBox.width, sampleBox.height) },
    }));
}

interface Sign {
  readonly sign: SampleSign;
  readonly shows: (line: Line) => boolean;
}

const signs: readonly Sign[] = [
  {
    sign: 'not-certain',
    shows: (line) =>
      line.family === 'contact' ? line.certain === 0 : line.certainty !== 'certain',
  },
  {
    sign: 'anonymous',
    shows: (line) => line.family !== 'contact' && line.standing === 'anonymous',
  },
  { sign: 'disputed', shows: ({ disputed }) => disputed },
  { sign: 'planned', shows: ({ modality }) => modality === 'planned' },
  { sign: 'called-off', shows: ({ modality }) => modality === 'called-off' },
  { sign: 'negated', shows: ({ modality }) => modality === 'negated' },
];

/** A sign is shown on the first kind of line that bears it. */
function signEntries(lines: readonly Line[], own: readonly OwnLineKind[]): readonly LegendEntry[] {
  return signs.flatMap(({ sign, shows }) => {
    const bearer = lines.find(shows);
    if (!bearer) return [];
    const { family } = lineLook(bearer.kind, own);
    const sample = { line: lineSample(bearer.kind, own, sampleBox.width, sampleBox.height, sign) };
    return [{ group: family, id: sign, sample }];
  });
}
