import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextStyle } from '../../src/scene/font-stacks.ts';
import { measureText } from '../../src/scene/measure-text.ts';
import { labelHeight, wrapLabel } from '../../src/scene/wrap-label.ts';

const style: TextStyle = { family: 'condensed', weight: 400, size: 12 };
const mono: TextStyle = { family: 'mono', weight: 400, size: 10 };

describe('wrapLabel, in letters of 6 px', () => {
  test('leaves on one line what fits', () => {
    expect(wrapLabel('aa bb', mono, 30, 2)).toEqual({ lines: ['aa bb'], width: 30, height: 10 });
  });

  test('breaks at a space, evenly rather than as late as it can', () => {
    expect(wrapLabel('aa bb cc dd', mono, 48, 2)).toEqual({
      lines: ['aa bb', 'cc dd'],
      width: 30,
      height: 20.8,
    });
  });

  test('takes no more lines than it needs', () => {
    expect(wrapLabel('aa bb cc dd', mono, 48, 4).lines).toHaveLength(2);
  });

  test('ends in an ellipsis what does not fit into the lines', () => {
    expect(wrapLabel('aaaa bbbb cccc dddd', mono, 42, 2).lines).toEqual(['aaaa', 'bbbb c…']);
  });

  test('cuts a word that is longer than a line', () => {
    expect(wrapLabel('abcdefghij', mono, 36, 2).lines).toEqual(['abcde…']);
  });

  test('keeps a name together that a no-break space joins', () => {
    expect(wrapLabel('aa\u00a0bb cc', mono, 36, 2).lines).toEqual(['aa\u00a0bb', 'cc']);
  });

  test('gives no lines for a text of spaces', () => {
    expect(wrapLabel('  \n ', mono, 36, 2)).toEqual({ lines: [], width: 0, height: 0 });
  });

  test('breaks a text again as it broke it before, when its spaces are doubled', () => {
    expect(wrapLabel(' aa  bb\ncc dd ', mono, 48, 2)).toEqual(
      wrapLabel('aa bb cc dd', mono, 48, 2),
    );
  });
});

test('every line of a label is measured in the font of the whole', () => {
  const { lines, width } = wrapLabel('MFA משרד', style, 30, 2);
  expect(lines).toEqual(['MFA', 'משרד']);
  expect(width).toBe(Math.max(...lines.map((line) => measureText(line, style, 'MFA משרד'))));
  expect(measureText('MFA', style, 'MFA משרד')).toBeGreaterThan(measureText('MFA', style));
});

test('a second line adds 1.08 of the size', () => {
  expect([0, 1, 2, 3].map((lines) => labelHeight(lines, 12.5))).toEqual([0, 12.5, 26, 39.5]);
});

test('no line is wider than asked, none too many, and all the words are there if nothing was cut', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-zа-я]{1,9}$/), { maxLength: 9 });
  fc.assert(
    fc.property(
      words,
      fc.integer({ min: 20, max: 200 }),
      fc.integer({ min: 1, max: 4 }),
      (list, width, most) => {
        const label = wrapLabel(list.join(' '), style, width, most);
        expect(label.lines.length).toBeLessThanOrEqual(most);
        for (const line of label.lines) expect(measureText(line, style)).toBeLessThanOrEqual(width);
        const whole = !label.lines.some((line) => line.includes('…'));
        if (whole) expect(label.lines.join(' ')).toBe(list.join(' '));
      },
    ),
    { seed: 17 },
  );
});
