/** Times each step on seeded dossiers, and on the file that `BENCH_DOSSIER` names, and prints a table. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./bench.ts', import.meta.url).pathname);
await module.bench(process.env['BENCH_DOSSIER']);
