import { countryCode } from '../../countries.ts';
import { historicCountries } from '../../historic-countries.ts';
import type { Context } from '../context.ts';
import { sayChoice } from '../say-value.ts';
import type { FieldVisitor } from '../walk-fields.ts';

/** Every country code is one of ISO 3166, or declared by the dossier. */
export function checkCountryCodes({ dossier, report, withheld }: Context): FieldVisitor {
  const declared = new Set(dossier.countries.map(({ code }) => code));
  return {
    text(code, meaning, path) {
      if (meaning.kind !== 'country' || declared.has(code)) return;
      if (countryCode(code) !== undefined || withheld.mayName('country', code)) return;
      const shared = historicCountries.filter(({ alpha2 }) => alpha2 === code);
      const mend =
        shared.length > 1
          ? `Write ${sayChoice(shared.map((country) => `\`${country.code}\` (${country.name})`))}.`
          : 'Write one of ISO 3166-1, or declare it in `countries` of the dossier.';
      report.error('unknown-country', [...path], `There is no country code \`${code}\`.`, mend);
    },
  };
}

/** A country is declared once. */
export function checkDeclaredCountries({ dossier, report }: Context): void {
  const seen = new Set<string>();
  for (const [at, { code }] of dossier.countries.entries()) {
    if (seen.has(code)) {
      const message = `The country \`${code}\` is declared twice.`;
      report.error('repeated-country', ['countries', at, 'code'], message, 'Leave one out.');
    }
    seen.add(code);
  }
}
