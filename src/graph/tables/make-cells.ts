import type { Reference } from '../../model/dossier.ts';
import type { MentionOf } from '../inspect/mentions.ts';
import type { Vouching } from '../answer.ts';
import type { Cell, Vocabulary } from './cells.ts';
import type { Column } from './table-list.ts';

/** A text; nothing where there is none. */
export function textCell(text: string | undefined): Cell | undefined {
  return text === undefined || text === '' ? undefined : { sort: 'text', text };
}

/** A number, 0 too. */
export function numberCell(number: number): Cell {
  return { sort: 'number', number };
}

/** A word of a closed list; nothing where there is none. */
export function wordCell(vocabulary: Vocabulary, word: string | undefined): Cell | undefined {
  return word === undefined ? undefined : { sort: 'word', vocabulary, word };
}

/** Yes, or nothing. */
function yesCell(is: boolean): Cell | undefined {
  return is ? { sort: 'yes' } : undefined;
}

/** Records, each a link; nothing where there are none. */
export function mentionsCell(
  references: readonly Reference[],
  mention: MentionOf,
): Cell | undefined {
  return references.length === 0
    ? undefined
    : { sort: 'mentions', mentions: references.map(mention) };
}

/** The columns of everything that is vouched for; how well it is known stands among the usual ones. */
export function vouchingColumns<Row>(of: (row: Row) => Vouching): readonly Column<Row>[] {
  return [
    {
      id: 'standing',
      sort: 'word',
      usual: true,
      of: (row) => wordCell('standing', of(row).standing),
    },
    {
      id: 'certainty',
      sort: 'word',
      usual: false,
      of: (row) => wordCell('certainty', of(row).certainty),
    },
    {
      id: 'modality',
      sort: 'word',
      usual: false,
      of: (row) => wordCell('modality', of(row).modality),
    },
    { id: 'disputed', sort: 'yes', usual: false, of: (row) => yesCell(of(row).disputed) },
  ];
}
