import { type JSONVisitor, visit } from 'jsonc-parser';
import type { Report } from '../../model/check/report.ts';
import { quoted } from '../../model/check/say-value.ts';
import type { ParsedJson } from './parse-json.ts';

/** Names that mean something else to JavaScript than a field. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reports fields that would be lost or do harm: names that JavaScript keeps for itself, and a field
 * that a record has twice, of which the parser keeps the last in silence.
 */
export function checkFields({ value, fields }: ParsedJson, text: string, report: Report): void {
  const { count, isClean } = countFields(value);
  if (count === fields && isClean) return;
  visit(text, fieldVisitor(report));
}

function countFields(root: unknown): { readonly count: number; readonly isClean: boolean } {
  const open: unknown[] = [root];
  let count = 0;
  let isClean = true;
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) {
      for (const entry of value) if (typeof entry === 'object' && entry !== null) open.push(entry);
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        count++;
        if (forbidden.has(key)) isClean = false;
        const entry = (value as Readonly<Record<string, unknown>>)[key];
        if (typeof entry === 'object' && entry !== null) open.push(entry);
      }
    }
  }
  return { count, isClean };
}

function fieldVisitor(report: Report): JSONVisitor {
  const seen: Set<string>[] = [];
  return {
    onObjectBegin: () => {
      seen.push(new Set());
      return true;
    },
    onObjectEnd: () => void seen.pop(),
    onObjectProperty(name, _offset, _length, _line, _character, pathSupplier) {
      const names = seen.at(-1);
      if (forbidden.has(name)) {
        const mend = 'Give the field another name.';
        report.error(
          'forbidden-key',
          [...pathSupplier(), name],
          `A field may not be called \`${name}\`.`,
          mend,
        );
      } else if (names?.has(name) === true) {
        const mend = 'Put both into one: only the last would be kept.';
        report.error(
          'repeated-field',
          [...pathSupplier(), name],
          `The record has ${quoted(name)} twice.`,
          mend,
        );
      }
      names?.add(name);
    },
  };
}
