import { describe, expect, it } from 'vitest';
import { nearMiss, slipsBetween } from '../../src/model/near-miss.ts';

describe('slipsBetween', () => {
  it('counts a letter too many, too few, wrong, or two swapped as one slip each', () => {
    expect(slipsBetween('country', 'country', 2)).toBe(0);
    expect(slipsBetween('countryy', 'country', 2)).toBe(1);
    expect(slipsBetween('contry', 'country', 2)).toBe(1);
    expect(slipsBetween('coumtry', 'country', 2)).toBe(1);
    expect(slipsBetween('cuontry', 'country', 2)).toBe(1);
  });

  it('stops at one more than the limit', () => {
    expect(slipsBetween('agreement', 'meeting', 2)).toBe(3);
    expect(slipsBetween('a', 'abcdef', 2)).toBe(3);
  });
});

describe('nearMiss', () => {
  const keys = ['actor', 'country', 'kind', 'relation', 'meeting', 'mode', 'modality'];

  it('gives the word that was most likely meant', () => {
    expect(nearMiss('contry', keys)).toBe('country');
    expect(nearMiss('relatoin', keys)).toBe('relation');
    expect(nearMiss('MODE', keys)).toBe('mode');
  });

  it('prefers fewer slips, and the earlier of two that are as near', () => {
    expect(nearMiss('cat', ['cart', 'cat'])).toBe('cat');
    expect(nearMiss('bat', ['cat', 'hat'])).toBe('cat');
  });

  it('gives nothing where nothing is near, so that no nonsense is offered', () => {
    expect(nearMiss('weather', keys)).toBeUndefined();
    expect(nearMiss('ab', ['mode'])).toBeUndefined();
    expect(nearMiss('', keys)).toBeUndefined();
    expect(nearMiss('x'.repeat(10_000), keys)).toBeUndefined();
  });
});
