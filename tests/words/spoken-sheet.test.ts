import { expect, test } from 'vitest';
import { saySheet } from '../../src/words/spoken-sheet.ts';
import { archiveOf, questionOf, states } from '../fixtures/asking.ts';

const archive = archiveOf({
  actors: [...states],
  sources: [{ id: 'paper', title: 'A paper', publisher: 'The Paper', published: '2017-08' }],
  voices: [{ id: 'officials', description: 'officials', anonymous: true }],
  meetings: [{ id: 'bare', title: 'Bare talks', participants: ['russia', 'jordan'] }],
  relations: [
    {
      id: 'no',
      kind: 'warns',
      from: 'israel',
      to: 'russia',
      evidence: [
        { locator: '¶4', attribution: ['officials'], paraphrase: 'Israel told Russia to beware' },
        { locator: '¶5', attribution: ['officials'], paraphrase: 'It said so twice.' },
      ],
    },
  ],
});

test('what is selected is heard with its doubts, its sources and its first piece of evidence', async () => {
  const sheet = await archive.inspect({ id: 'warns:israel>russia', question: questionOf() });
  expect(sheet && saySheet(sheet, [])).toBe(
    'Israel warns Russia. Anonymous sources only. 2 passages, 1 independent source. ' +
      'Israel told Russia to beware. According to officials, unnamed. The Paper, ¶4.',
  );
});

test('what has no evidence is said to have none', async () => {
  const sheet = await archive.inspect({ id: 'bare', question: questionOf() });
  expect(sheet && saySheet(sheet, [])).toMatch(/^Bare talks .*No evidence is given for this\.$/u);
});
