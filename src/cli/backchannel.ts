#!/usr/bin/env node
import { open, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import packageFile from '../../package.json' with { type: 'json' };
import { refuseBySize } from '../formats/json/decode.ts';
import { UsageError } from '../model/errors.ts';
import type { CommandIo } from './command.ts';
import { runProgram } from './program.ts';

/** The files and streams of this process. */
const io: CommandIo = {
  read: readBytes,
  save: (path, content) => writeFile(path, content),
  write: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

async function readBytes(path: string): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  try {
    const file = await open(path);
    try {
      refuseBySize((await file.stat()).size, path);
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    throw isSystemError(error) ? unreadable(path, error) : error;
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function unreadable(path: string, error: NodeJS.ErrnoException): UsageError {
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new UsageError(`${path} cannot be read: ${reason}.`, 'Give the path of a file.');
}

// A reader such as `head` that has seen enough closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await runProgram(process.argv.slice(2), io, packageFile.version);
