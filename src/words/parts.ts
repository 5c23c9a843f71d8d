/** The part that somebody had in a meeting or agreement. */
export const partLabels: Readonly<Record<string, string>> = {
  delegate: 'delegate',
  host: 'host',
  mediator: 'mediator',
  observer: 'observer',
  absent: 'absent',
  party: 'party',
  guarantor: 'guarantor',
};

/** The parts of an agreement: its stages, and what it says. */
export const agreementPartLabels: Readonly<Record<string, string>> = {
  draft: 'Draft',
  initialled: 'Initialled',
  signed: 'Signed',
  ratified: 'Ratified',
  'in-force': 'In force',
  acceded: 'Acceded to',
  suspended: 'Suspended',
  ended: 'Ended',
  provision: 'Provision',
};
