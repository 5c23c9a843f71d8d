/** A letter that says in which direction its text reads: of Hebrew, Arabic and their kin, or of any other script. */
const strong = /[\p{L}\p{Nl}]/u;
const leftward = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Whether a text reads from right to left: whether its first letter does. */
export function readsLeftwards(text: string): boolean {
  const first = [...text].find((character) => strong.test(character));
  return first !== undefined && leftward.test(first);
}
