import { sayCount } from './say-count.ts';

/** The texts of the inspector. */
export const inspectorTexts = {
  label: 'Inspector',
  close: 'Close',
  about: 'About this dossier',
  hint: 'Choose a mark or a line to see what it rests on.',
  knownFrom: 'Known from',
  who: 'Who was there',
  parties: 'Parties',
  delegations: (count: number) => sayCount(count, 'delegation'),
  notCertain: 'named for the whole, or not certain',
  rests: 'What it rests on',
  told: 'What is said of it',
  meetings: 'Meetings behind it',
  evidence: 'Evidence',
  passages: (passages: number, sources: number) =>
    `${sayCount(passages, 'passage')}, ${sayCount(sources, 'independent source')}`,
  noEvidence: 'No evidence is given for this.',
  disputed: 'Disputed',
  more: (count: number) => `${count} more`,
  sources: 'Sources',
  mentions: 'mentions',
  omits: 'leaves out',
  certain: 'certain',
  possible: 'possible',
  denies: 'Denies',
  unnamed: 'not named',
  matched: 'what the filter matches',
  near: 'Who else was there',
  nearHow: {
    'same-place': { sure: 'Same place, same day', maybe: 'Same place, may be the same day' },
    'met-again': { sure: 'Met again within days', maybe: 'May have met again within days' },
    'met-before': { sure: 'Had met days before', maybe: 'May have met days before' },
    'met-around': { sure: 'Met within days of it', maybe: 'May have met within days of it' },
  },
  others: 'with',
  met: 'Whom it met',
  pairs: 'Other pairs at these meetings',
  counts: (certain: number, possible: number) =>
    possible === 0
      ? String(certain)
      : certain === 0
        ? `0–${possible}`
        : `${certain}–${certain + possible}`,
  countsSpoken: (certain: number, possible: number) =>
    `${sayCount(certain, 'meeting')}${possible === 0 ? '' : `, ${possible} more possible`}`,
  layOutAround: 'Lay out around this',
  selected: (count: number) => `${count} selected`,
  common: 'What they have in common',
  nothingCommon: 'Nothing that is shown speaks of all of them.',
  onlyThis: (name: string) => `Select only ${name}`,
  unselect: (name: string) => `Take ${name} out of the selection`,
  gone: 'Nothing that is shown speaks of this. Take a filter away to see more.',
} as const;

/** The texts about copying a citation. */
export const citationTexts = {
  copy: 'Copy citation',
  copyOf: (number: number) => `Copy citation of evidence ${number}`,
  copied: 'Copied',
  refused: 'The browser did not let us copy. Copy it from here:',
  text: 'Citation',
  needsFile: (title: string) => `The link needs the file of “${title}”: give it along.`,
} as const;
