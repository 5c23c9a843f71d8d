import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../fixtures/dossier-of.ts';
import { problemsIn } from './problems-in.ts';

describe('the version of a dossier', () => {
  it('is 1', () => {
    expect(dossierOf({}).version).toBe(1);
  });

  it('is told by itself where it is a later one, whatever else the file has', () => {
    expect(problemsIn({ version: 2, title: 7, actors: 'none' })).toEqual([
      'version: The dossier is written in version 2 of the format, and this program reads version 1. Open it with a newer Backchannel, or save it there in this version.',
    ]);
  });

  it('is to be written as 1 where it is none that there ever was', () => {
    expect(problemsIn({ version: 0 })).toEqual([
      'version: The dossier is written in version 0 of the format, and this program reads version 1. Write `"version": 1`.',
    ]);
    expect(problemsIn({ version: '1' })).toEqual(['version: `version` is "1". Write 1.']);
    expect(problemsIn({ version: undefined })).toEqual([
      'version: `version` is missing. Add `version` to the record.',
    ]);
  });
});
