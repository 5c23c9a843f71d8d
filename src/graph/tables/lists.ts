import { actors } from './actors.ts';
import { agreements } from './agreements.ts';
import { evidence } from './evidence.ts';
import { lines } from './lines.ts';
import { meetings } from './meetings.ts';
import { needsASource } from './needs-a-source.ts';
import { places } from './places.ts';

/** Every list of the table, in the order of its tabs; the first is the usual one. */
export const tableLists = [
  actors,
  meetings,
  lines,
  agreements,
  places,
  evidence,
  needsASource,
] as const;

/** The name of a list. */
export type ListId = (typeof tableLists)[number]['id'];

/** The list of a name; the usual one for a name that no list has. */
export function listOf(id: string | undefined): (typeof tableLists)[number] {
  return tableLists.find((list) => list.id === id) ?? tableLists[0];
}
