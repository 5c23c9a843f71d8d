import { describe, expect, test } from 'vitest';
import type { EvidenceCard, Sheet } from '../../src/graph/sheet.ts';
import { citeEvidence, citeSheet, sayClaim } from '../../src/words/citation.ts';
import { archiveOf, questionOf, states } from '../fixtures/asking.ts';

const cited = {
  claim: 'Israel met with Russia, 2 meetings',
  dossier: 'A sample',
  link: 'https://example.org/#dossier=sample&select=talks',
};
const closing = `In the dossier “A sample”, Backchannel: ${cited.link}`;

const card: EvidenceCard = {
  number: 1,
  paraphrase: 'They met in the first days of July',
  stance: 'supports',
  standing: 'anonymous',
  attribution: [{ name: 'Officials' }],
  source: {
    id: 'paper',
    title: 'Talks',
    publisher: 'The Paper',
    published: '2017-08',
    authors: [],
  },
  locator: '¶1',
};

describe('a citation of one piece of evidence', () => {
  test('says what, by whom, where in which source, in which dossier, with a link', () => {
    expect(citeEvidence(card, cited)).toBe(
      `They met in the first days of July. According to Officials, unnamed. “Talks”, The Paper, August 2017, ¶1. ${closing}`,
    );
  });

  test('says of the source’s own word that it is, and when a speaker said it', () => {
    expect(citeEvidence({ ...card, standing: 'own-word', attribution: [] }, cited)).toContain(
      ' The source’s own word. ',
    );
    expect(citeEvidence({ ...card, standing: 'on-record', on: '2017-07-16' }, cited)).toContain(
      ' According to Officials, 16 July 2017. ',
    );
  });

  test('of one that disputes says what it disputes', () => {
    const denial = {
      ...card,
      stance: 'disputes',
      paraphrase: 'There was no such meeting.',
    } as const;
    expect(citeEvidence(denial, cited)).toMatch(
      /^Disputed: Israel met with Russia, 2 meetings\. There was no such meeting\. According/u,
    );
  });

  test('says the claim where there is no paraphrase, and the address of the source', () => {
    const { paraphrase: _, ...bare } = card;
    const online = { ...bare, source: { ...card.source, url: 'https://example.org/talks' } };
    expect(citeEvidence(online, cited)).toBe(
      `Israel met with Russia, 2 meetings. According to Officials, unnamed. “Talks”, The Paper, August 2017, ¶1. https://example.org/talks ${closing}`,
    );
  });
});

describe('a citation of a claim', () => {
  const archive = archiveOf({
    actors: states,
    places: [{ id: 'amman', name: 'Amman', countries: ['JOR'] }],
    voices: [{ id: 'officials', description: 'Officials', anonymous: true }],
    meetings: [
      {
        id: 'talks',
        title: 'Talks',
        when: '2017-07-05',
        place: 'amman',
        participants: ['russia', 'israel'],
        evidence: [
          { locator: '¶1', attribution: 'officials' },
          { locator: '¶2', attribution: 'officials' },
          { locator: '¶3', stance: 'disputes' },
        ],
      },
    ],
  });
  const sheetOf = async (id: string): Promise<Sheet> => {
    const sheet = await archive.inspect({ id, question: questionOf() });
    if (!sheet) throw new Error(`There is no ${id}.`);
    return sheet;
  };

  test('names each source once, with all places in it, and what is doubtful', async () => {
    expect(citeSheet(await sheetOf('talks'), cited)).toBe(
      `Israel met with Russia, 2 meetings. Anonymous sources only. Disputed. “A newspaper”, ¶1; ¶2; ¶3. ${closing}`,
    );
  });

  test('says who did what to whom, or what, when, where and of whom', async () => {
    expect(sayClaim(await sheetOf('met-with:israel>russia'), [])).toBe(
      'Israel met with Russia, 1 meeting',
    );
    expect(sayClaim(await sheetOf('talks'), [])).toBe(
      'Talks (meeting; 5 July 2017; Amman; of Russia, Israel)',
    );
    expect(sayClaim(await sheetOf('russia'), [])).toBe('Russia (state)');
  });
});
