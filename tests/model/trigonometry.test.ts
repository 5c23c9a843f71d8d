import { expect, test } from 'vitest';
import { angleOf, cosine, pi, sine } from '../../src/model/trigonometry.ts';

test('sine and cosine are those of the engine, but for the last digits', () => {
  for (let angle = -12; angle < 12; angle += 0.37) {
    expect(sine(angle)).toBeCloseTo(Math.sin(angle), 11);
    expect(cosine(angle)).toBeCloseTo(Math.cos(angle), 11);
  }
});

test('the angle of a direction is the one whose cosine and sine point there', () => {
  for (let angle = -3.14; angle < 3.14; angle += 0.1)
    expect(angleOf(250 * cosine(angle), 250 * sine(angle))).toBeCloseTo(angle, 11);
});

test('the angles of the four sides are quarters of a turn', () => {
  expect(angleOf(2, 0)).toBe(0);
  expect(angleOf(0, 3)).toBeCloseTo(pi / 2, 12);
  expect(angleOf(0, -3)).toBeCloseTo(-pi / 2, 12);
  expect(angleOf(-5, 0)).toBeCloseTo(pi, 12);
  expect(angleOf(0, 0)).toBe(0);
});
