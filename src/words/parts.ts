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
