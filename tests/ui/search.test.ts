import { describe, expect, it } from 'vitest';
import { cutAt } from '../../src/ui/search/segments.ts';
import { findCommands, groupSuggestions } from '../../src/ui/search/suggestions.ts';

describe('cutAt', () => {
  it('cuts a text into what was found and what stands between, and loses nothing', () => {
    expect(
      cutAt('Sergey Lavrov', [
        [0, 3],
        [7, 10],
      ]),
    ).toEqual([
      { text: 'Ser', isHit: true },
      { text: 'gey ', isHit: false },
      { text: 'Lav', isHit: true },
      { text: 'rov', isHit: false },
    ]);
    expect(cutAt('Amman', [])).toEqual([{ text: 'Amman', isHit: false }]);
    expect(cutAt('Amman', [[0, 5]])).toEqual([{ text: 'Amman', isHit: true }]);
  });
});

describe('groupSuggestions', () => {
  const finding = (id: string, kind: 'state' | 'meeting' | 'passage') => ({
    id,
    kind,
    name: id,
    hits: [],
  });

  it('puts actors before meetings, passages and filters, numbered through, without empty groups', () => {
    const groups = groupSuggestions(
      [finding('talks', 'meeting'), finding('said', 'passage'), finding('russia', 'state')],
      [{ from: 0, to: 1, text: 'country:RUS', key: 'country', offers: 'value' }],
      [],
    );
    expect(groups.map(({ id, first }) => [id, first])).toEqual([
      ['actors', 0],
      ['meetings', 1],
      ['passages', 2],
      ['filters', 3],
    ]);
  });
});

describe('findCommands', () => {
  const commands = ['Fit the graph', 'Share', 'Export a picture'].map((label) => ({
    id: label,
    label,
    run: () => undefined,
  }));

  it('finds a command by the beginnings of its words', () => {
    const found = (text: string) => findCommands(commands, text, 9).map(({ label }) => label);
    expect(found('gra fit')).toEqual(['Fit the graph']);
    expect(found('raph')).toEqual([]);
    expect(found(' ')).toEqual([]);
  });
});
