import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themes, type ThemeName } from '../../src/scene/tokens.ts';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the rules whose selector is just this. */
function propertiesOf(selector: RegExp): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/gu)];
  const bodies = rules.filter(([, name = '']) => selector.test(name)).map(([, , body]) => body);
  const declared = [...bodies.join('').matchAll(/--([\w-]+):\s*([^;]+);/gu)];
  return new Map(declared.map(([, name = '', value = '']) => [name, value.trim()]));
}

const selectors: Readonly<Record<ThemeName, RegExp>> = { light: /:root\s*$/u, dark: /dark/u };

test.each(['light', 'dark'] as const)(
  'the colours of a %s picture are those of the page around it',
  (theme) => {
    const properties = propertiesOf(selectors[theme]);
    for (const [token, colour] of Object.entries(themes[theme]))
      expect({ token, colour: properties.get(token) }).toEqual({ token, colour });
  },
);
