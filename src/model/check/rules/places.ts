import type { Context } from '../context.ts';

/** A place has both coordinates, or none. */
export function checkPlaces({ dossier, report }: Context): void {
  for (const [at, { lat, lon, id }] of dossier.places.entries()) {
    if ((lat === undefined) === (lon === undefined)) continue;
    const [given, missing] = lat === undefined ? ['lon', 'lat'] : ['lat', 'lon'];
    const message = `\`${id}\` has a \`${given}\` and no \`${missing}\`.`;
    report.error('half-position', ['places', at, given], message, `Add \`${missing}\`.`);
  }
}
