import type { FlagShape } from '../scene/flags.ts';
import type { ThemeColours } from '../scene/tokens.ts';

/** What the scene leaves open: colours, and where flags are. */
export interface Paint {
  readonly theme: ThemeColours;
  readonly flagAddress: (flag: string, shape: FlagShape) => string;
}
