import { describe, expect, it } from 'vitest';
import { parseQuery, readQuery } from '../../../src/graph/query/parse.ts';
import { printQuery } from '../../../src/graph/query/print.ts';
import { QueryError } from '../../../src/graph/query/query-error.ts';
import { emptyQuery } from '../../../src/graph/query/query.ts';

function problemsOf(text: string) {
  return readQuery(text).problems;
}

/** What a problem points at. */
function pointedAt(text: string): string | undefined {
  const problem = problemsOf(text)[0];
  return problem && text.slice(problem.at, problem.at + problem.length);
}

describe('parseQuery', () => {
  it('reads the example of the model', () => {
    const text =
      'country:RUS kind:envoy relation:demands-withdrawal-of after:2017-07 attribution:named amman';
    expect(parseQuery(text)).toEqual({
      terms: [
        { key: 'country', values: ['RUS'], join: 'any', sense: 'with' },
        { key: 'kind', values: ['envoy'], join: 'any', sense: 'with' },
        { key: 'relation', values: ['demands-withdrawal-of'], join: 'any', sense: 'with' },
        { key: 'after', values: ['2017-07'], join: 'any', sense: 'with' },
        { key: 'attribution', values: ['named'], join: 'any', sense: 'with' },
      ],
      words: ['amman'],
      withoutWords: [],
    });
    expect(printQuery(parseQuery(text))).toBe(text);
  });

  it('reads nothing from an empty text', () => {
    expect(parseQuery('  \t ')).toEqual(emptyQuery);
    expect(parseQuery('""')).toEqual(emptyQuery);
  });

  it('reads a comma as or, and a plus as and', () => {
    expect(parseQuery('country:ISR,RUS').terms[0]).toMatchObject({
      join: 'any',
      values: ['ISR', 'RUS'],
    });
    expect(parseQuery('country:ISR+RUS').terms[0]).toMatchObject({
      join: 'all',
      values: ['ISR', 'RUS'],
    });
  });

  it('reads a minus as excluding, and "only" as asking it of all actors', () => {
    expect(parseQuery('-kind:force').terms[0]).toMatchObject({ key: 'kind', sense: 'without' });
    expect(parseQuery('only:country:ISR').terms[0]).toMatchObject({
      key: 'country',
      sense: 'only',
    });
    expect(parseQuery('-amman').withoutWords).toEqual(['amman']);
    expect(parseQuery('only').words).toEqual(['only']);
  });

  it('keeps spaces, commas, plus and colons that are quoted', () => {
    expect(parseQuery('topic:"southern Syria, 1+1",water').terms[0]?.values).toEqual([
      'southern Syria, 1+1',
      'water',
    ]);
    expect(parseQuery('"de-escalation zone" "a:b" "-x"').words).toEqual([
      'de-escalation zone',
      'a:b',
      '-x',
    ]);
    expect(parseQuery(String.raw`"he said \"no\" \\ yes"`).words).toEqual(['he said "no" \\ yes']);
  });

  it('leaves commas and plus in words and colons in values alone', () => {
    expect(parseQuery('1,5+2').words).toEqual(['1,5+2']);
    expect(parseQuery('topic:a:b').terms[0]?.values).toEqual(['a:b']);
  });

  it('writes country codes in capitals, and keys and closed values in small letters', () => {
    expect(parseQuery('Country:rus KIND:Envoy').terms).toEqual(
      parseQuery('country:RUS kind:envoy').terms,
    );
  });

  it('takes a set of dates with its commas for one date', () => {
    expect(parseQuery('during:{2017-07-01,2017-07-07}').terms[0]?.values).toEqual([
      '{2017-07-01,2017-07-07}',
    ]);
  });

  it('joins a key that is written twice, and takes the last where one value is all there is', () => {
    expect(printQuery(parseQuery('country:ISR x country:RUS,ISR'))).toBe('country:ISR,RUS x');
    expect(printQuery(parseQuery('country:ISR country:RUS+USA'))).toBe('country:ISR+RUS+USA');
    expect(printQuery(parseQuery('after:2016 after:2017'))).toBe('after:2017');
    expect(printQuery(parseQuery('-country:ISR country:RUS'))).toBe('country:RUS -country:ISR');
  });

  it('prints terms in the order of the keys, so that one selection has one text', () => {
    expect(printQuery(parseQuery('b after:2017 kind:state actor:israel a'))).toBe(
      'actor:israel kind:state after:2017 b a',
    );
  });
});

describe('what is wrong with a query', () => {
  it('is an unknown key, with the one that was probably meant', () => {
    const [problem] = problemsOf('amman contry:RUS');
    expect(problem?.message).toBe('There is no key "contry"; did you mean "country"?');
    expect(pointedAt('amman contry:RUS')).toBe('contry');
    expect(pointedAt('only:contry:RUS')).toBe('contry');
    expect(pointedAt('-contry:RUS')).toBe('contry');
  });

  it('is an address that was meant as text', () => {
    expect(problemsOf('https://example.org')[0]?.mend).toContain('in quotes');
  });

  it('is a value outside of a closed list, with the one that was probably meant', () => {
    const [problem] = problemsOf('kind:state,envy');
    expect(problem?.message).toBe('"kind:" has no value "envy"; did you mean "envoy"?');
    expect(pointedAt('kind:state,envy')).toBe('envy');
    expect(pointedAt('kind:"envy" x')).toBe('envy');
  });

  it('is an impossible date, at the character where it fails', () => {
    const text = 'kind:state after:2017-13';
    expect(problemsOf(text)[0]).toMatchObject({ at: text.indexOf('13'), length: 2 });
  });

  it('is a missing value', () => {
    expect(problemsOf('country:')[0]?.message).toBe('A value is missing behind "country:".');
    expect(problemsOf('country:')[0]?.mend).toBe('Write one, as in country:RUS.');
    expect(problemsOf('topic:')[0]?.mend).toBe('Write one behind the colon, or leave the key out.');
    expect(problemsOf('country:ISR,')).toHaveLength(1);
    expect(problemsOf('topic:""')).toHaveLength(1);
    expect(problemsOf('country:')[0]).toMatchObject({ at: 8, length: 1 });
  });

  it('is a quote that is never closed', () => {
    expect(pointedAt('topic:"southern Syria')).toBe('"southern Syria');
  });

  it('is a comma and a plus in one key', () => {
    expect(pointedAt('country:ISR,RUS+USA')).toBe('ISR,RUS+USA');
  });

  it('is a plus where a statement has one value only', () => {
    expect(problemsOf('relation:met-with+tells')[0]?.mend).toBe('Use "," for any of them.');
    expect(problemsOf('disputed:yes+yes')[0]?.message).toBe('"disputed:" takes one value.');
  });

  it('is a plus in two keys about actors', () => {
    expect(pointedAt('country:ISR+RUS kind:state+envoy')).toBe('kind:state+envoy');
    expect(problemsOf('country:ISR+RUS topic:a+b')).toEqual([]);
    expect(problemsOf('country:ISR+RUS country:USA+SYR')).toEqual([]);
  });

  it('is "only:" before what is not about actors, or together with a minus', () => {
    expect(problemsOf('only:topic:water')).toHaveLength(1);
    expect(problemsOf('-only:country:ISR')).toHaveLength(1);
    expect(problemsOf('only:ISR')[0]?.mend).toBe('Write one, as in only:country:ISR.');
  });

  it('is its length, beyond what an address holds', () => {
    expect(problemsOf('x'.repeat(4001))).toHaveLength(1);
    expect(problemsOf('x'.repeat(4000))).toEqual([]);
  });

  it('is told all at once, and what could be read is read', () => {
    const { query, problems } = readQuery('contry:RUS kind:envoy mode:fax amman');
    expect(problems).toHaveLength(2);
    expect(printQuery(query)).toBe('kind:envoy amman');
    expect(() => parseQuery('contry:RUS mode:fax')).toThrow(QueryError);
  });
});
