import type { Archive } from '../graph/asking.ts';
import { emptyQuery, type Query } from '../graph/query/query.ts';
import { questionOf, type View } from './view.ts';

/** A view that names nothing private: what of its filters, selection and pins the public dossier lacks goes. */
export async function publicView(view: View, archive: Archive): Promise<View> {
  if (!archive.heading.hasPrivate) return view;
  const open = await archive.publish();
  const question = {
    ...questionOf({ ...view, selected: [], query: emptyQuery }),
    facets: false,
  } as const;
  const isThere = async (id: string): Promise<boolean> =>
    (await open.inspect({ id, question })) !== undefined;
  const keep = async (ids: readonly string[]): Promise<readonly string[]> => {
    const found = await Promise.all(ids.map(isThere));
    return ids.filter((_, at) => found[at]);
  };
  const keepQuery = async (query: Query): Promise<Query> => {
    const { unknown } = await open.ask({ ...question, query });
    const isUnknown = (value: string) => unknown.some((each) => each.value === value);
    const terms = query.terms.map((term) => ({
      ...term,
      values: term.values.filter((value) => !isUnknown(value)),
    }));
    return { ...query, terms: terms.filter(({ values }) => values.length > 0) };
  };
  const pinned = new Set(await keep([...view.pins.keys()]));
  const { centre, saved: _saved, ...rest } = view;
  const kept: View = {
    ...rest,
    query: await keepQuery(view.query),
    scope: await keepQuery(view.scope),
    selected: await keep(view.selected),
    pins: new Map([...view.pins].filter(([id]) => pinned.has(id))),
    ...(centre !== undefined && (await isThere(centre)) && { centre }),
  };
  open.close?.();
  return kept;
}
