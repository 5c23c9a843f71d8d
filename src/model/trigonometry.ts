/**
 * Sine and cosine that give the same bits in every engine. `Math.sin` may differ in its last
 * digits between engines, and a picture must not. Only + − × ÷ are used, which IEEE 754 fixes.
 */

/** The ratio of a circle's circumference to its diameter. */
export const pi = 3.141592653589793;

/** The sine of an angle in radians, within 1e-12 for angles of a few turns. */
export function sine(angle: number): number {
  const turn = 2 * pi;
  const reduced = angle - turn * Math.round(angle / turn);
  const folded = reduced > pi / 2 ? pi - reduced : reduced < -pi / 2 ? -pi - reduced : reduced;
  const square = folded * folded;
  let term = folded;
  let sum = folded;
  for (let n = 1; n < 12; n++) {
    term = (-term * square) / (2 * n * (2 * n + 1));
    sum += term;
  }
  return sum;
}

/** The cosine of an angle in radians, within 1e-12 for angles of a few turns. */
export function cosine(angle: number): number {
  return sine(angle + pi / 2);
}
