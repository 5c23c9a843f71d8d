import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, holdsWord } from '../../src/graph/fold.ts';

describe('fold', () => {
  it('takes off case and accents', () => {
    expect(fold('Élysée')).toBe('elysee');
    expect(fold('İSTANBUL')).toBe('istanbul');
    expect(fold('Ankara’da Çavuşoğlu')).toBe('ankarada cavusoglu');
  });

  it('writes letters out that are not a letter with a mark', () => {
    expect(fold('Wałęsa')).toBe('walesa');
    expect(fold('Tromsø')).toBe('tromso');
    expect(fold('Straße')).toBe('strasse');
    expect(fold('Ærø')).toBe('aero');
    expect(fold('Þingvellir Đurić')).toBe('thingvellir duric');
  });

  it('drops apostrophes and the signs for ayin and hamza', () => {
    expect(fold("Shi'ite")).toBe('shiite');
    expect(fold('Shi’ite')).toBe('shiite');
    expect(fold('Dar‘a, Darʿa')).toBe('dara dara');
  });

  it('makes a space of hyphens and other punctuation, and one of several', () => {
    expect(fold('al-Asad')).toBe('al asad');
    expect(fold('  Amman \t—  (Jordan)… ')).toBe('amman jordan');
  });

  it('takes initials for one word', () => {
    expect(fold('U.S.')).toBe('us');
    expect(fold('the U.N.-led talks')).toBe('the un led talks');
    expect(fold('J. Kerry')).toBe('j kerry');
    expect(fold('met in Amman.Then')).toBe('met in amman then');
  });

  it('writes Cyrillic and Greek in Latin letters', () => {
    expect(fold('Сергей Лавров')).toBe('sergei lavrov');
    expect(fold('Київ')).toBe('kiiv');
    expect(fold('Београд')).toBe('beograd');
    expect(fold('Αθήνα')).toBe('athina');
  });

  it('writes Georgian and Armenian in Latin letters', () => {
    expect(fold('თბილისი')).toBe('tbilisi');
    expect(fold('შევარდნაძე')).toBe('shevardnadze');
    expect(fold('Գյումրի, Երևան')).toBe('gyumri erevan');
  });

  it('reads two letters as one where the script does', () => {
    expect(fold('Παπανδρέου')).toBe('papandreou');
  });

  it('parts what Persian writes apart without a space', () => {
    expect(fold('خامنه\u200cای')).toBe('خامنه اي');
  });

  it('keeps Hebrew and Arabic letters, final forms too, without their points', () => {
    expect(fold('שָׁלוֹם')).toBe('שלום');
    expect(fold('تل־אביב')).toBe('تل אביב');
    expect(fold('الأُرْدُنّ')).toBe('الاردن');
    expect(fold('عمّـان')).toBe('عمان');
    expect(fold('کرکوک')).toBe('كركوك');
  });

  it('keeps the vowel signs of scripts that write vowels as marks', () => {
    expect(fold('दिल्ली')).toBe('दिल्ली'.normalize('NFC'));
  });

  it('leaves what is folded as it is', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(text, (given) => fold(fold(given)) === fold(given)),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('holdsWord', () => {
  it('finds a word by its beginning, and not in the middle of another', () => {
    const text = fold('Jordan’s King met al-Asad in Amman');
    expect(holdsWord(text, 'jord')).toBe(true);
    expect(holdsWord(text, 'asad')).toBe(true);
    expect(holdsWord(text, 'asad in am')).toBe(true);
    expect(holdsWord(text, 'man')).toBe(false);
  });
});
