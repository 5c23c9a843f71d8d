import type { Id } from '../../model/dossier.ts';
import type { Position } from '../positions.ts';
import type { Room } from './room.ts';

/** Something that takes room; what is fixed pushes and is not pushed. */
export interface Body {
  readonly id: Id;
  readonly room: Room;
  readonly fixed: boolean;
}

interface Moving extends Body {
  readonly index: number;
  x: number;
  y: number;
}

const mostRounds = 300;

/**
 * Pushes apart what overlaps, each pair along the shorter way, half each; who is fixed stays. The
 * same bodies in the same order give the same places. At most 300 rounds, stopped when none overlap.
 */
export function separate(
  bodies: readonly Body[],
  places: ReadonlyMap<Id, Position>,
): Map<Id, Position> {
  const moving: Moving[] = bodies.map((body, index) => ({
    ...body,
    index,
    ...at(places, body.id),
  }));
  const giants = giantsAmong(moving);
  const others = giants.length === 0 ? moving : moving.filter((body) => !giants.includes(body));
  const cell = largest(others);
  for (let round = 0; round < mostRounds; round++)
    if (!pushOnce(moving, giants, others, cell)) break;
  return new Map(moving.map(({ id, x, y }) => [id, { x, y }]));
}

function at(places: ReadonlyMap<Id, Position>, id: Id): Position {
  const { x, y } = places.get(id) ?? { x: 0, y: 0 };
  return { x, y };
}

/** So many times as large as the middle one, a body is compared with all: it would spoil the grid. */
const giant = 4;

function giantsAmong(bodies: readonly Moving[]): Moving[] {
  const sizes = bodies.map(sizeOf).sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
  return bodies.filter((body) => sizeOf(body) > giant * middle);
}

function sizeOf({ room }: Body): number {
  return Math.max(room.left + room.right, room.up + room.down);
}

interface Cell {
  readonly width: number;
  readonly height: number;
}

/** A cell of a grid in which only neighbouring cells can hold what overlaps. */
function largest(bodies: readonly Body[]): Cell {
  return bodies.reduce(
    ({ width, height }, { room }) => ({
      width: Math.max(width, room.left + room.right, 2 * room.left, 2 * room.right),
      height: Math.max(height, room.up + room.down, 2 * room.up, 2 * room.down),
    }),
    { width: 1, height: 1 },
  );
}

/** Rows of the grid are numbered within columns. */
const rowsAtMost = 1_000_003;

/** One round over all pairs that may overlap, in the order of the bodies. */
function pushOnce(
  all: readonly Moving[],
  giants: readonly Moving[],
  bodies: readonly Moving[],
  cell: Cell,
): boolean {
  const grid = new Map<number, Moving[]>();
  const columnOf = (body: Moving) => Math.floor(body.x / cell.width);
  const rowOf = (body: Moving) => Math.floor(body.y / cell.height);
  for (const body of bodies) {
    const key = columnOf(body) * rowsAtMost + rowOf(body);
    const there = grid.get(key);
    if (there) there.push(body);
    else grid.set(key, [body]);
  }
  let pushed = false;
  for (const body of giants)
    for (const other of all) if (other !== body && pushPair(body, other)) pushed = true;
  for (const body of bodies) {
    const [column, row] = [columnOf(body), rowOf(body)];
    for (let x = column - 1; x <= column + 1; x++)
      for (let y = row - 1; y <= row + 1; y++)
        for (const other of grid.get(x * rowsAtMost + y) ?? [])
          if (other.index > body.index && pushPair(body, other)) pushed = true;
  }
  return pushed;
}

function pushPair(a: Moving, b: Moving): boolean {
  if (a.fixed && b.fixed) return false;
  const x = shortWay(a.x - a.room.left, a.x + a.room.right, b.x - b.room.left, b.x + b.room.right);
  const y = shortWay(a.y - a.room.up, a.y + a.room.down, b.y - b.room.up, b.y + b.room.down);
  if (x === 0 || y === 0) return false;
  const share = a.fixed ? 1 : b.fixed ? 0 : 0.5;
  const [dx, dy] = Math.abs(x) <= Math.abs(y) ? [x, 0] : [0, y];
  a.x -= dx * (1 - share);
  a.y -= dy * (1 - share);
  b.x += dx * share;
  b.y += dy * share;
  return true;
}

/** How far, and which way, the second span must move to leave the first; 0 when they are apart. */
function shortWay(from: number, to: number, otherFrom: number, otherTo: number): number {
  const onwards = to - otherFrom;
  const backwards = otherTo - from;
  if (onwards <= 0.005 || backwards <= 0.005) return 0;
  return onwards <= backwards ? onwards + 0.01 : -(backwards + 0.01);
}
