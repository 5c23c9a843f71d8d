/** Letters of one kind, small and without marks, each with what stands for it in a search. */
interface Folding {
  readonly of: string;
  readonly letters: Readonly<Record<string, string>>;
}

/**
 * Each letter has one reading, whatever the language: Russian names come out as British and American
 * papers write them, others a little off. Names in Latin letters stand beside them in a dossier.
 */
export const foldings: readonly Folding[] = [
  {
    of: 'Latin letters that are not a letter with a mark',
    // prettier-ignore
    letters: {
      ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h',
      ŋ: 'ng', ŧ: 't', ə: 'e',
    },
  },
  {
    of: 'Cyrillic as in Russian, Ukrainian, Belarusian, Bulgarian, Macedonian and Serbian',
    // prettier-ignore
    letters: {
      а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z',
      и: 'i', і: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's',
      т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
      ь: '', э: 'e', ю: 'yu', я: 'ya', ђ: 'dj', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'c', џ: 'dz',
      ѕ: 'dz',
    },
  },
  {
    of: 'Greek',
    // prettier-ignore
    letters: {
      α: 'a', β: 'v', γ: 'g', δ: 'd', ε: 'e', ζ: 'z', η: 'i', θ: 'th', ι: 'i', κ: 'k',
      λ: 'l', μ: 'm', ν: 'n', ξ: 'x', ο: 'o', π: 'p', ρ: 'r', σ: 's', ς: 's', τ: 't',
      υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o',
    },
  },
  {
    of: 'Arabic letters that are encoded in several ways, and the stretching stroke',
    letters: { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' },
  },
];
