import type { Room } from '../room.ts';

/** How far a picture reaches away from a level line, along it; boxes are set on top of what is there. */
export interface Skyline {
  /** How far from the line the near edge of a box would stand. */
  edgeAt(x: number, room: Room): number;
  /** Takes everything up to so far from the line. */
  take(x: number, room: Room, far: number): void;
}

/** How exactly it is kept, in px along the line. */
const cell = 8;

/** Starts level, so far from the line. */
export function skyline(level: number): Skyline {
  const reached = new Map<number, number>();
  const cells = (x: number, room: Room) => ({
    first: Math.floor((x - room.left) / cell),
    end: Math.ceil((x + room.right) / cell),
  });
  return {
    edgeAt(x, room) {
      const { first, end } = cells(x, room);
      let edge = -Infinity;
      for (let at = first; at < end; at++) edge = Math.max(edge, reached.get(at) ?? level);
      return edge;
    },
    take(x, room, far) {
      const { first, end } = cells(x, room);
      for (let at = first; at < end; at++) reached.set(at, Math.max(far, reached.get(at) ?? level));
    },
  };
}
