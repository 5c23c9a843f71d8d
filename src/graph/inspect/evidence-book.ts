import type { Evidence, Id } from '../../model/dossier.ts';
import type { Records } from '../records.ts';
import type { EvidenceCard, Mention } from '../sheet.ts';
import { standingOfPiece } from '../standing.ts';

/** Numbers pieces of evidence as they are cited; the same passage has one number. */
export interface EvidenceBook {
  /** The numbers of pieces of evidence, each once, in ascending order. */
  readonly cite: (evidence: readonly Evidence[]) => readonly number[];
  /** A card for each number that was given, in order. */
  readonly cards: () => readonly EvidenceCard[];
}

/** An empty book. */
export function openBook(records: Records, mention: (id: Id) => Mention): EvidenceBook {
  const numbers = new Map<string, number>();
  const cards: EvidenceCard[] = [];
  const numberOf = (piece: Evidence): number => {
    const passage = passageOf(piece);
    const number = numbers.get(passage) ?? cards.length + 1;
    if (number > cards.length) {
      numbers.set(passage, number);
      cards.push(cardOf(piece, number, records, mention));
    }
    return number;
  };
  return {
    cite: (evidence) => [...new Set(evidence.map(numberOf))].sort((one, other) => one - other),
    cards: () => cards,
  };
}

/** Two pieces are one passage where everything that a card shows is the same. */
function passageOf({
  source,
  locator,
  stance,
  attribution,
  paraphrase,
  quote,
  on,
}: Evidence): string {
  return JSON.stringify([source, locator, stance, attribution, paraphrase, quote, on]);
}

function cardOf(
  piece: Evidence,
  number: number,
  { sources, voices }: Records,
  mention: (id: Id) => Mention,
): EvidenceCard {
  const { source, locator, stance = 'supports', attribution, paraphrase, quote, on } = piece;
  const { title = source, publisher, published, authors = [], url } = sources.get(source) ?? {};
  return {
    number,
    ...(paraphrase === undefined ? {} : { paraphrase }),
    ...(quote === undefined ? {} : { quote }),
    stance,
    standing: standingOfPiece(piece, voices),
    attribution: attribution.map(mention),
    source: {
      id: source,
      title,
      ...(publisher === undefined ? {} : { publisher }),
      ...(published === undefined ? {} : { published }),
      authors,
      ...(url === undefined ? {} : { url }),
    },
    ...(locator === undefined ? {} : { locator }),
    ...(on === undefined ? {} : { on }),
  };
}
