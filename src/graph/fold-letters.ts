/** Letters of one kind (or two that are read as one), small and without marks, with what stands for them in a search. */
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
      υ: 'y', φ: 'f', χ: 'ch', ψ: 'ps', ω: 'o', ου: 'ou',
    },
  },
  {
    of: 'Georgian',
    // prettier-ignore
    letters: {
      ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k',
      ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'zh', რ: 'r', ს: 's', ტ: 't', უ: 'u',
      ფ: 'p', ქ: 'k', ღ: 'gh', ყ: 'q', შ: 'sh', ჩ: 'ch', ც: 'ts', ძ: 'dz', წ: 'ts', ჭ: 'ch',
      ხ: 'kh', ჯ: 'j', ჰ: 'h',
    },
  },
  {
    of: 'Armenian, as it is read in Yerevan',
    // prettier-ignore
    letters: {
      ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: 'e', թ: 't', ժ: 'zh',
      ի: 'i', լ: 'l', խ: 'kh', ծ: 'ts', կ: 'k', հ: 'h', ձ: 'dz', ղ: 'gh', ճ: 'ch', մ: 'm',
      յ: 'y', ն: 'n', շ: 'sh', ո: 'o', չ: 'ch', պ: 'p', ջ: 'j', ռ: 'r', ս: 's', վ: 'v',
      տ: 't', ր: 'r', ց: 'ts', ւ: 'v', փ: 'p', ք: 'k', օ: 'o', ֆ: 'f', ու: 'u', և: 'ev',
    },
  },
  {
    of: 'Arabic letters that are encoded in several ways, and the stretching stroke',
    letters: { ٱ: 'ا', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' },
  },
];
