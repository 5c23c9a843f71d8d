/** A point of the picture, in px at zoom 1, y downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Where each mark stands, by id. */
export type Positions = ReadonlyMap<string, Position>;
