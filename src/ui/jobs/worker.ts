import { serveJobs } from '../../work/serve.ts';
import { jobs } from './table.ts';

const serve = serveJobs(jobs, (message) => self.postMessage(message));
self.onmessage = (event) => void serve(event);
