import { toJsonSchema } from '@valibot/to-json-schema';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { DossierSchema, RelationKind, SavedView, Source } from '../../src/model/schema.ts';
import {
  Actor,
  Affiliation,
  Country,
  NameForm,
  Place,
  Voice,
} from '../../src/model/schema/actors.ts';
import { Evidence, Order } from '../../src/model/schema/claims.ts';
import { Unnamed } from '../../src/model/schema/parts.ts';
import {
  Agreement,
  Meeting,
  Participation,
  Party,
  Provision,
  Relation,
  Stage,
} from '../../src/model/schema/statements.ts';

const file = new URL('../../graph-data/dossier.schema.json', import.meta.url);

const definitions = {
  actor: Actor,
  affiliation: Affiliation,
  agreement: Agreement,
  country: Country,
  evidence: Evidence,
  meeting: Meeting,
  nameForm: NameForm,
  order: Order,
  participation: Participation,
  party: Party,
  place: Place,
  provision: Provision,
  relation: Relation,
  relationKind: RelationKind,
  savedView: SavedView,
  source: Source,
  stage: Stage,
  unnamed: Unnamed,
  voice: Voice,
};

/**
 * The schema for editors. Reading also takes an empty source, and fills in defaults, neither of
 * which anybody should be led to write.
 */
function generate(): unknown {
  const { $schema, ...schema } = toJsonSchema(DossierSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    overrideSchema({ jsonSchema }) {
      const options = jsonSchema.anyOf;
      if (options === undefined || !options.some(isEmptyText)) return undefined;
      const [only] = options.filter((option) => !isEmptyText(option));
      return typeof only === 'object' ? only : undefined;
    },
  });
  const named = { $schema, title: 'Backchannel dossier', ...schema };
  return JSON.parse(
    JSON.stringify(named, (key, value: unknown) => (key === 'default' ? undefined : value)),
  );
}

function isEmptyText(option: unknown): boolean {
  return typeof option === 'object' && option !== null && 'const' in option && option.const === '';
}

/** What stands in a schema under the keys of a path. */
function at(schema: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (found as Readonly<Record<string, unknown>> | undefined)?.[key],
    schema,
  );
}

describe('dossier.schema.json', () => {
  const schema = generate();

  it('is what the schema of the program says; `vitest -u` writes it anew', async () => {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 100 });
    await expect(text).toMatchFileSnapshot(file.pathname);
  });

  it('lets an editor write the short forms', () => {
    const participants = at(schema, '$defs', 'meeting', 'properties', 'participants', 'items');
    expect(at(participants, 'anyOf')).toMatchObject([
      { type: 'string' },
      { $ref: '#/$defs/participation' },
      { $ref: '#/$defs/unnamed' },
    ]);
    const from = at(schema, '$defs', 'relation', 'properties', 'from', 'anyOf');
    expect(from).toMatchObject([{ anyOf: [{ type: 'string' }, {}] }, { type: 'array' }]);
  });

  it('asks only for what a dossier must have', () => {
    expect(at(schema, 'required')).toEqual(['version', 'id', 'title']);
    expect(at(schema, '$defs', 'evidence', 'required')).toEqual([]);
    expect(at(schema, '$defs', 'relation', 'required')).toEqual(['id', 'kind', 'from', 'to']);
  });
});
