import { DataError, FigureError, UsageError, WorkError, type Problem } from '../model/errors.ts';
import type { ErrorData } from './messages.ts';

/** An error as plain data. */
export function errorToData(error: unknown): ErrorData {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), fields: {} };
  return { name: error.name, message: error.message, fields: { ...error } };
}

/** The error that plain data stands for, of our own class again where it is one of ours. */
export function errorFromData({ name, message, fields }: ErrorData): Error {
  const mend = String(fields['mend'] ?? '');
  if (name === 'DataError') {
    const problems = fields['problems'] as readonly Problem[];
    return new DataError(String(fields['source']), problems, Number(fields['total']));
  }
  if (name === 'UsageError') return new UsageError(message, mend);
  if (name === 'FigureError') return new FigureError(message, mend);
  if (name === 'AbortError') return new DOMException(message, 'AbortError');
  return new WorkError(message);
}
