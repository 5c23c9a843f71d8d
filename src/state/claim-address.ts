import { printAddress } from './address.ts';
import { plainView, type View } from './view.ts';

/**
 * The address that opens the dossier of a view at one claim, mark or line, with nothing else chosen. It
 * keeps what the claim hangs on: the dossier, and whether actors are lifted to states.
 */
export function addressOfClaim({ dossier, file, group }: View, id: string): string {
  return printAddress({
    ...plainView,
    ...(dossier === undefined ? {} : { dossier }),
    ...(file === undefined ? {} : { file }),
    group,
    selected: [id],
  });
}

/** Whether a link to a view opens only where its file is. */
export function needsFile({ dossier }: View): boolean {
  return dossier === undefined;
}
