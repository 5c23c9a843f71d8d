import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename } from 'node:path';
import { builtSite } from './built-site.ts';
import { formatTable } from './format-table.ts';
import { generateArchive, generateDossier } from './generate-dossier.ts';
import { measureInBrowser } from './in-browser.ts';
import type { DossierToOpen, Figure } from './in-browser.ts';
import { measureSteps, stepNames } from './steps.ts';
import type { Measured, StepId } from './steps.ts';

const sizes = [100, 1000, 10_000];
const seed = 2017;

/** What a measured dossier is held against. */
interface Aim {
  readonly says: string;
  readonly value: (measured: Measured) => number;
  readonly below: number;
  readonly unit: string;
}

const aims = [
  {
    says: 'an answer with every facet, median',
    value: ({ times }) => times.ask,
    below: 16,
    unit: ' ms',
  },
  {
    says: 'an answer with every facet, 95th percentile',
    value: ({ times }) => times.slowAsk,
    below: 16,
    unit: ' ms',
  },
  {
    says: 'reading and checking, by JSON.parse and the schema library alone',
    value: ({ times }) => times.read / times.alone,
    below: 2,
    unit: ' times',
  },
] as const satisfies readonly Aim[];

/**
 * Prints how long every step takes with seeded dossiers of three sizes, and with a file where one is
 * named. Beside each time stands how many times as long it is as `JSON.parse` of the same dossier,
 * which says the same on every machine. Then a browser opens an archive as a reader would.
 */
export async function bench(file?: string): Promise<void> {
  const print = (text: string) => process.stdout.write(`${text}\n`);
  const columns: { readonly name: string; readonly bytes: number; readonly measured: Measured }[] =
    [];
  for (const { name, bytes } of subjects(file)) {
    process.stderr.write(`measuring ${name} …\n`);
    columns.push({ name, bytes: bytes.length, measured: await measureSteps(bytes) });
  }
  const row = (head: string, cell: (column: (typeof columns)[number]) => string) => [
    head,
    ...columns.map(cell),
  ];
  print(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'processor'}.`);
  print('Medians in ms; in brackets: times JSON.parse of the same dossier.\n');
  print(
    formatTable([
      row('', ({ name }) => name),
      row('kB of JSON', ({ bytes }) => String(Math.round(bytes / 1000))),
      row('statements', ({ measured }) => String(measured.answer.totals.allStatements)),
      row(
        'marks and lines in all',
        ({ measured: { answer } }) => `${answer.totals.allMarks}, ${answer.totals.allLines}`,
      ),
      row(
        'marks and lines drawn',
        ({ measured: { answer } }) => `${answer.marks.length}, ${answer.lines.length}`,
      ),
      row('layout', ({ measured }) => measured.layout),
      row('', () => ''),
      ...(Object.keys(stepNames) as StepId[]).map((step) =>
        row(stepNames[step], ({ measured }) => sayTime(step, measured)),
      ),
    ]),
  );
  print('');
  for (const { name, measured } of columns) print(judge(name, measured));
  const archive = archiveToOpen(file);
  process.stderr.write(`opening ${archive.name} in a browser …\n`);
  print(`\nIn a browser, with ${archive.name}:\n`);
  print(sayFigures(await measureInBrowser(await builtSite(), archive)));
}

/** What is opened in a browser: the named file, or an archive of thousands. */
function archiveToOpen(file: string | undefined): DossierToOpen {
  if (file !== undefined && file !== '') return named(file);
  const [actors, meetings] = [3000, 7500];
  const bytes = new TextEncoder().encode(JSON.stringify(generateArchive(actors, meetings, 7)));
  return { name: `${meetings} meetings of ${actors} actors.json`, bytes };
}

function named(file: string): DossierToOpen {
  return { name: basename(file), bytes: new Uint8Array(readFileSync(file)) };
}

function sayFigures(figures: readonly Figure[]): string {
  const rows = figures.map(({ says, value, unit, below }) => [
    says,
    `${value.toFixed(0)} ${unit}`,
    below === undefined ? '' : `under ${below} ${unit}`,
    below === undefined ? '' : value < below ? 'PASS' : 'MISS',
  ]);
  return formatTable([['', 'found', 'aim', ''], ...rows]);
}

function subjects(file: string | undefined): readonly { name: string; bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  const seeded = sizes.map((records) => ({
    name: `${records} records`,
    bytes: encoder.encode(JSON.stringify(generateDossier(records, seed), null, 2)),
  }));
  if (file === undefined || file === '') return seeded;
  return [...seeded, named(file)];
}

function sayTime(step: StepId, { times }: Measured): string {
  const time = times[step];
  return `${time.toFixed(time < 10 ? 2 : 1)} (${(time / times.parse).toFixed(1)})`;
}

function judge(name: string, measured: Measured): string {
  const judged = aims.map(({ says, value, below, unit }) => {
    const found = value(measured);
    const verdict = found < below ? 'met' : 'MISSED';
    return `  ${verdict}: ${says}: ${found.toFixed(2)}${unit}, the aim is under ${below}${unit}`;
  });
  return [`${name}; slowest query ${measured.slowestQuery}`, ...judged].join('\n');
}
