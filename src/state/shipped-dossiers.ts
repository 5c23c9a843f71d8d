import { UsageError } from '../model/errors.ts';

/** A dossier that comes with the program. */
export interface ShippedDossier {
  /** As in the file, and in addresses. */
  readonly id: string;
  readonly title: string;
  /** The name of its file, for messages. */
  readonly file: string;
  /** Its text, from our own server or the browser's cache. */
  readonly load: () => Promise<Uint8Array>;
}

const addresses = import.meta.glob<string>(
  ['../../graph-data/*.json', '!../../graph-data/*.schema.json'],
  {
    query: '?url',
    import: 'default',
    eager: true,
  },
);
const titles = import.meta.glob<string>(
  ['../../graph-data/*.json', '!../../graph-data/*.schema.json'],
  {
    import: 'title',
    eager: true,
  },
);

/** The dossiers of `graph-data`, the southern-Syria one first, then by name. */
export const shippedDossiers: readonly ShippedDossier[] = Object.entries(addresses)
  .map(([path, address]) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return {
      id: file.replace(/\.json$/u, ''),
      title: titles[path] ?? file,
      file,
      load: () => fetchBytes(address, file),
    };
  })
  .sort((a, b) => rank(a.id) - rank(b.id) || (a.id < b.id ? -1 : 1));

/** The dossier of an id; an error that names those that there are. */
export function findShipped(id: string): ShippedDossier {
  const found = shippedDossiers.find((dossier) => dossier.id === id);
  if (found) return found;
  const known = shippedDossiers.map((dossier) => dossier.id).join(', ');
  throw new UsageError(`No dossier “${id}” comes with Backchannel.`, `These do: ${known}.`);
}

function rank(id: string): number {
  return id === 'southern-syria-2017' ? 0 : 1;
}

async function fetchBytes(address: string, file: string): Promise<Uint8Array> {
  const mend = 'Check the connection, then open it again.';
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new UsageError(`${file} could not be loaded: no answer came.`, mend);
  if (!response.ok)
    throw new UsageError(`${file} could not be loaded (status ${response.status}).`, mend);
  return new Uint8Array(await response.arrayBuffer());
}
