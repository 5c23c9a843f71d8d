import type { Answer } from '../../answer.ts';
import type { Positions } from '../../positions.ts';
import { neighbourhoodOf } from '../neighbourhood.ts';
import { positionsOf } from '../rounding.ts';
import { placeBeside } from './beside.ts';
import { placeInside } from './inside.ts';
import { placeOutside } from './outside.ts';
import { planOf } from './plan.ts';
import { seatsOf } from './seats.ts';
import { tableOf } from './table.ts';

/**
 * The round table: who met stands on a ring, their meetings inside it, those who serve them behind
 * them, and who met nobody to the right.
 */
export function placeAtRoundTable(answer: Answer): Positions {
  const picture = neighbourhoodOf(answer);
  const seats = seatsOf(picture);
  const plan = planOf(picture, seats, tableOf(picture, seats));
  placeInside(plan);
  placeOutside(plan);
  placeBeside(plan);
  return positionsOf(plan.places);
}
