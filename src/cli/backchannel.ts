#!/usr/bin/env node
import packageFile from '../../package.json' with { type: 'json' };
import { nodeIo } from './node-io.ts';
import { runProgram } from './program.ts';

// A reader such as `head` that has seen enough closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runProgram(process.argv.slice(2), nodeIo, packageFile.version);
