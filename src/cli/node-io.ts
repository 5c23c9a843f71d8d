import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { refuseBySize } from '../formats/json/decode.ts';
import { UsageError } from '../model/errors.ts';
import type { CommandIo } from './command.ts';

/** The files and streams of this process. */
export const nodeIo: CommandIo = {
  read: (path) => readBytes(path === '-' ? process.stdin : createReadStream(path), path),
  save: async (path, content) => {
    try {
      await writeFile(path, content);
    } catch (error) {
      throw isSystemError(error) ? unwritable(path, error) : error;
    }
  },
  write: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(text),
};

/**
 * All bytes of a stream; a DataError as soon as they are more than we read, since a pipe or a
 * device may never end; a UsageError where the file cannot be read.
 */
export async function readBytes(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      refuseBySize(length, name);
      chunks.push(chunk);
    }
  } catch (error) {
    throw isSystemError(error) ? unreadable(name, error) : error;
  }
  return Buffer.concat(chunks, length);
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

const readingFails: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
};

function unreadable(path: string, error: NodeJS.ErrnoException): UsageError {
  const reason = readingFails[error.code ?? ''] ?? error.message;
  return new UsageError(`${path} cannot be read: ${reason}.`, 'Give the path of a file.');
}

const writingFails: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  EISDIR: 'it is a folder',
  EACCES: 'nothing may be written there',
  ENOSPC: 'the disk is full',
};

function unwritable(path: string, error: NodeJS.ErrnoException): UsageError {
  const reason = writingFails[error.code ?? ''] ?? error.message;
  return new UsageError(`${path} cannot be written: ${reason}.`, 'Give the path of another file.');
}
