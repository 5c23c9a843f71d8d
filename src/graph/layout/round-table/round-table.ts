import type { Answer } from '../../answer.ts';
import type { Positions } from '../../positions.ts';
import { neighbourhoodOf } from '../neighbourhood.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { positionsOf } from '../rounding.ts';
import { columnCounts, placeBeside } from './beside.ts';
import { ease } from './ease.ts';
import { placeInside } from './inside.ts';
import { placeOutside } from './outside.ts';
import { boundsOf, copyOf, planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { seatsOf } from './seats.ts';
import type { Seats } from './seats.ts';
import { misfit, strainOf } from './strain.ts';
import { tablesOf } from './table.ts';
import type { Table } from './table.ts';

/** So many of the ways to turn the ring are worked out to the end. */
const mostTables = 4;
/** And of these so many to the last detail, which takes longest. */
const mostEased = 3;

/**
 * The round table: who met stands on a ring, their meetings inside it, those who serve them behind
 * them, and who met nobody to the right. Of the ways to turn the ring, the easiest to read is taken.
 */
export function placeAtRoundTable(answer: Answer): Positions {
  const picture = neighbourhoodOf(answer);
  const seats = seatsOf(picture);
  const tables = tablesOf(picture, seats).map((table) => tablePlan(picture, seats, table));
  const tried = tables.map((plan) => withThoseBeside(plan, columnCounts(plan)[0] ?? 1));
  const turns = easiest(tried, mostTables);
  const plans = tables
    .filter(({ table }) => turns.some((turn) => turn.table === table))
    .flatMap((plan) => columnCounts(plan).map((count) => withThoseBeside(plan, count)));
  const finalists = easiest(plans, mostEased);
  for (const plan of finalists) ease(plan);
  return positionsOf(easiest(finalists, 1)[0]?.places ?? new Map());
}

function tablePlan(picture: Neighbourhood, seats: Seats, table: Table): Plan {
  const plan = planOf(picture, seats, table);
  placeInside(plan);
  placeOutside(plan);
  return plan;
}

function withThoseBeside(plan: Plan, columns: number): Plan {
  const whole = copyOf(plan);
  placeBeside(whole, columns);
  return whole;
}

/** So many of the plans, the easiest to read first. */
function easiest(plans: readonly Plan[], most: number): Plan[] {
  return plans
    .map((plan, index) => ({ plan, index, unease: uneaseOf(plan) }))
    .sort((a, b) => a.unease - b.unease || a.index - b.index)
    .slice(0, most)
    .map(({ plan }) => plan);
}

/** A picture is the easier to read the less its lines tangle, the better it fits a page, and the less it spreads. */
function uneaseOf(plan: Plan): number {
  const bounds = boundsOf(plan);
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const tangle = strainOf(plan.picture, plan.places) + (width * height) / 25000;
  return tangle * (1 + 4 * misfit(width, height));
}
