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

/** The angle of a direction in radians, from −π to π, as sine and cosine count it; 0 for no direction. */
export function angleOf(x: number, y: number): number {
  const length = Math.sqrt(x * x + y * y);
  if (length === 0) return 0;
  if (x < 0) return (y < 0 ? -pi : pi) - angleOf(-x, y);
  // The tangent of half the angle, then of a quarter and of an eighth, where few terms are enough.
  let tangent = y / (length + x);
  for (let halved = 0; halved < 2; halved++) tangent /= 1 + Math.sqrt(1 + tangent * tangent);
  let power = tangent;
  let sum = tangent;
  for (let n = 3; n < 24; n += 2) {
    power *= -tangent * tangent;
    sum += power / n;
  }
  return 8 * sum;
}
