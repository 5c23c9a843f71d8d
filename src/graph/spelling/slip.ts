/** Letters that lie beside each other on keyboards. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Letters that sound alike to those who write by ear. */
const heardAlike = ['ae', 'eiy', 'ou', 'bp', 'dt', 'gkqc', 'fvw', 'szc', 'mn', 'jgy'];

/** Shorter words lie close to too many others. */
const shortest = 5;

/** From this length on any letter may be changed; before, only for one that is easily taken for it. */
const changedAtWill = 8;

/**
 * Whether one typing error makes a folded word of another: a letter missing, added, swapped with its
 * neighbour, or changed. The first letter is right. In short words a letter may be changed only to one
 * that lies beside it on the keyboard or sounds like it, since other changes make other names.
 */
export function isSlip(typed: string, meant: string): boolean {
  const longer = Math.max(typed.length, meant.length);
  if (longer < shortest || Math.abs(typed.length - meant.length) > 1) return false;
  const at = firstDifference(typed, meant);
  if (typed.length < meant.length) return at > 0 && typed.slice(at) === meant.slice(at + 1);
  if (typed.length > meant.length) return at > 0 && typed.slice(at + 1) === meant.slice(at);
  if (isSwapped(typed, meant, at)) return true;
  if (at === 0 || typed.slice(at + 1) !== meant.slice(at + 1)) return false;
  return typed.length >= changedAtWill || areEasilyTaken(typed.charAt(at), meant.charAt(at));
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

function isSwapped(one: string, other: string, at: number): boolean {
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function areEasilyTaken(one: string, other: string): boolean {
  if (heardAlike.some((group) => group.includes(one) && group.includes(other))) return true;
  const [first, second] = [one, other].map(keyOf);
  if (!first || !second) return false;
  return Math.abs(first.row - second.row) <= 1 && Math.abs(first.across - second.across) <= 1;
}

/** Each row is moved half a key to the right of the one above. */
function keyOf(letter: string): { readonly row: number; readonly across: number } | undefined {
  const row = rows.findIndex((keys) => keys.includes(letter));
  if (row < 0) return undefined;
  return { row, across: (rows[row] ?? '').indexOf(letter) + row / 2 };
}
