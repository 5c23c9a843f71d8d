import type { Context } from '../context.ts';

/** Two claims with the same ends and the same date are told apart by their position only, which may change. */
export function checkAddresses({ claims, report }: Context): void {
  for (const { alike, address, path } of claims) {
    if (alike !== true) continue;
    report.warn(
      'alike-claims',
      path,
      `It has the same ends and date as another; its address is \`${address}\`, by its position.`,
      'Give it an `id`, or make the two one.',
    );
  }
}
