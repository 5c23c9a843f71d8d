import type { Id } from '../../model/dossier.ts';
import { placeOf } from '../records.ts';
import type { Kept } from './kept.ts';
import { mentionsCell, numberCell, textCell, wordCell } from './make-cells.ts';
import { tableList } from './table-list.ts';

interface PlaceRow {
  readonly id: Id;
  /** Lines that lead to it. */
  readonly lines: number;
}

/** Every place that the picture shows. */
export const places = tableList({
  id: 'places',
  sort: 'name',
  rowsOf: (kept: Kept): readonly PlaceRow[] => {
    const { marks, lines } = kept.picture();
    return marks
      .filter(({ kind }) => kind === 'place')
      .map(({ id }) => ({
        id,
        lines: lines.filter(({ from, to }) => from === id || to === id).length,
      }));
  },
  selectOf: ({ id }) => id,
  columns: [
    {
      id: 'name',
      sort: 'mentions',
      usual: true,
      of: ({ id }, { mention }) => mentionsCell([id], mention),
    },
    {
      id: 'country',
      sort: 'word',
      usual: true,
      of: ({ id }, { desk }) => wordCell('country', placeOf(desk.index.records, id)?.countries[0]),
    },
    {
      id: 'within',
      sort: 'mentions',
      usual: true,
      of: ({ id }, { desk, mention }) => {
        const within = placeOf(desk.index.records, id)?.within;
        return mentionsCell(within === undefined ? [] : [within], mention);
      },
    },
    { id: 'lines', sort: 'number', usual: true, of: ({ lines }) => numberCell(lines) },
    {
      id: 'names',
      sort: 'text',
      usual: false,
      of: ({ id }, { desk }) =>
        textCell(
          placeOf(desk.index.records, id)
            ?.names.map(({ text }) => text)
            .join(' · '),
        ),
    },
    { id: 'id', sort: 'text', usual: false, of: ({ id }) => textCell(id) },
  ],
});
