/** Makes screenshots of every screen into `pictures`: light and dark, wide and narrow, every dossier. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./take-pictures.ts', import.meta.url).pathname);
await module.takePictures(process.argv.slice(2));
