/** The closed lists of words that a dossier may use; the first of each is its default. */

export const actorKinds = ['state', 'envoy', 'force', 'institution'] as const;
export const nameKinds = ['script', 'former', 'official', 'alias'] as const;
export const meetingForms = ['meeting', 'visit', 'series', 'conference'] as const;
export const meetingModes = [
  'in-person',
  'call',
  'video',
  'written',
  'indirect',
  'unknown',
] as const;
export const publicities = ['public', 'secret'] as const;
export const modalities = ['asserted', 'planned', 'called-off', 'negated'] as const;
export const certainties = ['certain', 'probable', 'possible'] as const;
export const stances = ['supports', 'disputes'] as const;
export const orderRelations = ['same-day', 'after', 'before'] as const;
export const participationParts = ['delegate', 'host', 'mediator', 'observer', 'absent'] as const;
export const partyRoles = ['party', 'guarantor', 'mediator', 'observer'] as const;
export const stageKinds = [
  'draft',
  'initialled',
  'signed',
  'ratified',
  'in-force',
  'acceded',
  'suspended',
  'ended',
] as const;
export const affiliationKinds = [
  'serves',
  'part-of',
  'belongs-to',
  'member-of',
  'backed-by',
  'based-in',
] as const;
export const lineFamilies = ['contact', 'accord', 'dispute', 'tie'] as const;
/** How well a claim is vouched for, best first. */
export const standings = ['on-record', 'own-word', 'anonymous', 'none'] as const;

export type ActorKind = (typeof actorKinds)[number];
export type MeetingForm = (typeof meetingForms)[number];
export type MeetingMode = (typeof meetingModes)[number];
export type Modality = (typeof modalities)[number];
export type Certainty = (typeof certainties)[number];
export type ParticipationPart = (typeof participationParts)[number];
export type AffiliationKind = (typeof affiliationKinds)[number];
export type LineFamily = (typeof lineFamilies)[number];
export type Standing = (typeof standings)[number];
