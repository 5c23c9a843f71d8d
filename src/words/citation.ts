import type { EvidenceCard, Sheet } from '../graph/sheet.ts';
import { sayDate } from './dates.ts';
import { lineLabel, markLabels, type OwnKinds } from './labels.ts';
import { sayCount } from './say-count.ts';
import { sayDoubts } from './vouching.ts';

/** What is cited: the claim in words, and where it can be opened. */
export interface Cited {
  /** What is claimed, as a sentence without its full stop. */
  readonly claim: string;
  /** The title of the dossier. */
  readonly dossier: string;
  /** A link that opens Backchannel at the claim. */
  readonly link: string;
}

/**
 * A citation of one piece of evidence, as plain text: what is said in our words, by whom, in which
 * source and where in it, in which dossier, and a link.
 */
export function citeEvidence(card: EvidenceCard, { claim, dossier, link }: Cited): string {
  const said = card.paraphrase ?? claim;
  return [
    card.stance === 'disputes' ? `Disputed: ${sentence(claim)} ${sentence(said)}` : sentence(said),
    ...(card.quote === undefined ? [] : [`“${card.quote}”`]),
    sentence(sayVoices(card)),
    sentence([saySource(card), card.locator].filter(Boolean).join(', ')),
    ...(card.source.url === undefined ? [] : [card.source.url]),
    closing(dossier, link),
  ].join(' ');
}

/** A citation of all that a sheet says: the claim, what is doubtful in it, its sources, the dossier, a link. */
export function citeSheet(sheet: Sheet, { claim, dossier, link }: Cited): string {
  const doubts = sayDoubts(sheet).map(({ word }) => `${word}.`);
  const places = new Map<string, string[]>();
  for (const card of sheet.evidence) {
    const source = saySource(card);
    const locators = places.get(source) ?? [];
    places.set(source, locators);
    const locator = card.locator ?? '';
    if (locator !== '' && !locators.includes(locator)) locators.push(locator);
  }
  const sources = [...places].map(([source, locators]) =>
    sentence([source, locators.join('; ')].filter(Boolean).join(', ')),
  );
  return [sentence(claim), ...doubts, ...sources, closing(dossier, link)].join(' ');
}

/** What a sheet is about, as a sentence without its full stop: "Israel met with Russia, 2 meetings". */
export function sayClaim(sheet: Sheet, own: OwnKinds): string {
  if (sheet.sort === 'line') {
    const [from, to] = [sheet.from, sheet.to].map((ends) =>
      ends.map(({ name }) => name).join(' and '),
    );
    const said = `${from} ${lineLabel(sheet.kind, own).toLowerCase()} ${to}`;
    const isContact = sheet.kind === 'met-with' || sheet.kind === 'spoke-with';
    return isContact ? `${said}, ${sayCount(sheet.statementCount, 'meeting')}` : said;
  }
  const kind = markLabels[sheet.kind as keyof typeof markLabels]?.one.toLowerCase() ?? sheet.kind;
  const when = sheet.facts.find(({ label }) => label === 'when')?.date;
  const where = sheet.facts.find(({ label }) => label === 'where')?.mentions?.[0]?.name;
  const who = sheet.delegations.map(({ delegation }) => delegation.name).join(', ');
  const about = [
    kind,
    when === undefined ? '' : sayDate(when),
    where ?? '',
    who === '' ? '' : `of ${who}`,
  ];
  return `${sheet.title} (${about.filter(Boolean).join('; ')})`;
}

/** Who says a piece of evidence: "According to Israeli officials, unnamed". */
export function sayVoices({ attribution, standing, on }: EvidenceCard): string {
  const names = attribution.map(({ name }) => name).join(', ');
  const day = on === undefined ? '' : `, ${sayDate(on)}`;
  if (names === '') return `The source’s own word${day}`;
  return standing === 'anonymous'
    ? `According to ${names}, unnamed${day}`
    : `According to ${names}${day}`;
}

function saySource({ source }: EvidenceCard): string {
  const { authors, title, publisher, published } = source;
  return [
    authors.join(', '),
    `“${title}”`,
    publisher ?? '',
    published === undefined ? '' : sayDate(published),
  ]
    .filter(Boolean)
    .join(', ');
}

function closing(dossier: string, link: string): string {
  return `In the dossier “${dossier}”, Backchannel: ${link}`;
}

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  return /[.!?…]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
