import { describe, expect, it } from 'vitest';
import * as edit from '../../../src/graph/query/edit.ts';
import { parseQuery } from '../../../src/graph/query/parse.ts';
import { printQuery } from '../../../src/graph/query/print.ts';
import { emptyQuery, isEmpty } from '../../../src/graph/query/query.ts';

/** Edits the query that a text writes, and prints it again. */
function edited(text: string, change: (query: ReturnType<typeof parseQuery>) => typeof query) {
  return printQuery(change(parseQuery(text)));
}

describe('editing a query', () => {
  it('adds a value to those of its key, or a term in the order of the keys', () => {
    expect(edited('country:ISR', (query) => edit.addValue(query, 'country', 'RUS'))).toBe(
      'country:ISR,RUS',
    );
    expect(edited('country:ISR+RUS', (query) => edit.addValue(query, 'country', 'USA'))).toBe(
      'country:ISR+RUS+USA',
    );
    expect(edited('after:2017', (query) => edit.addValue(query, 'kind', 'state'))).toBe(
      'kind:state after:2017',
    );
  });

  it('puts a value in the place of another where a key takes one', () => {
    expect(edited('after:2017', (query) => edit.addValue(query, 'after', '2018'))).toBe(
      'after:2018',
    );
  });

  it('turns a value on and off again, in whatever sense the query has it', () => {
    for (const turn of [edit.turnValue, edit.turnOnly, edit.turnNot]) {
      for (const [key, value] of [
        ['country', 'RUS'],
        ['form', 'visit'],
      ] as const) {
        const twice = edited('kind:state', (query) => turn(turn(query, key, value), key, value));
        expect(twice).toBe('kind:state');
      }
    }
    expect(edited('-form:visit', (query) => edit.turnValue(query, 'form', 'visit'))).toBe('');
    expect(edited('form:visit,series', (query) => edit.turnOnly(query, 'form', 'visit'))).toBe(
      'form:visit',
    );
  });

  it('narrows to one value: of actors to nothing else, of another key in place of the others', () => {
    expect(edited('country:ISR', (query) => edit.narrowTo(query, 'country', 'RUS'))).toBe(
      'country:ISR only:country:RUS',
    );
    expect(edited('form:visit,series', (query) => edit.narrowTo(query, 'form', 'meeting'))).toBe(
      'form:meeting',
    );
  });

  it('moves a value between asking, only and excluding, since it cannot be two of them', () => {
    expect(edited('country:ISR,RUS', (query) => edit.excludeValue(query, 'country', 'RUS'))).toBe(
      'country:ISR -country:RUS',
    );
    expect(edited('-country:RUS', (query) => edit.addValue(query, 'country', 'RUS'))).toBe(
      'country:RUS',
    );
    expect(edited('country:RUS', (query) => edit.onlyValue(query, 'country', 'RUS'))).toBe(
      'only:country:RUS',
    );
  });

  it('removes a value in whatever sense, and the term with its last value', () => {
    expect(edited('country:ISR+RUS', (query) => edit.removeValue(query, 'country', 'RUS'))).toBe(
      'country:ISR',
    );
    expect(edited('-country:RUS amman', (query) => edit.removeValue(query, 'country', 'RUS'))).toBe(
      'amman',
    );
  });

  it('forgets "all" when one value is left', () => {
    const left = edit.removeValue(parseQuery('country:ISR+RUS'), 'country', 'RUS');
    expect(edited(printQuery(edit.addValue(left, 'country', 'USA')), (query) => query)).toBe(
      'country:ISR,USA',
    );
  });

  it('asks for all in one key about actors at a time', () => {
    const text = 'country:ISR+RUS kind:state,envoy topic:a+b';
    expect(edited(text, (query) => edit.setJoin(query, 'kind', 'all'))).toBe(
      'country:ISR,RUS kind:state+envoy topic:a+b',
    );
    expect(edited(text, (query) => edit.setJoin(query, 'country', 'any'))).toBe(
      'country:ISR,RUS kind:state,envoy topic:a+b',
    );
  });

  it('takes out the terms of a key, or that of one sense', () => {
    const text = 'country:ISR -country:RUS kind:state';
    expect(edited(text, (query) => edit.withoutTerm(query, 'country'))).toBe('kind:state');
    expect(edited(text, (query) => edit.withoutTerm(query, 'country', 'without'))).toBe(
      'country:ISR kind:state',
    );
  });

  it('adds and removes words', () => {
    expect(edited('amman', (query) => edit.addWord(query, ' de-escalation zone '))).toBe(
      'amman "de-escalation zone"',
    );
    expect(edited('amman -kerry', (query) => edit.withoutWord(query, 'kerry'))).toBe('amman');
  });

  it('gives back the same query where nothing changes', () => {
    const query = parseQuery('country:ISR,RUS kind:state relation:tells,sends amman');
    expect(edit.addValue(query, 'country', 'RUS')).toBe(query);
    expect(edit.addValue(query, 'weather', 'rain')).toBe(query);
    expect(edit.addValue(query, 'country', ' ')).toBe(query);
    expect(edit.removeValue(query, 'country', 'USA')).toBe(query);
    expect(edit.onlyValue(query, 'topic', 'water')).toBe(query);
    expect(edit.setJoin(query, 'country', 'any')).toBe(query);
    expect(edit.setJoin(query, 'relation', 'all')).toBe(query);
    expect(edit.setJoin(query, 'kind', 'all')).toBe(query);
    expect(edit.withoutTerm(query, 'topic')).toBe(query);
    expect(edit.addWord(query, 'amman')).toBe(query);
    expect(edit.withoutWord(query, 'damascus')).toBe(query);
  });

  it('knows a query that keeps everything', () => {
    expect(isEmpty(emptyQuery)).toBe(true);
    expect(isEmpty(parseQuery('-amman'))).toBe(false);
  });
});
