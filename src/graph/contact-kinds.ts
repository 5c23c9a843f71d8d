/** The kinds of line that are derived from who was at a meeting together. */
const contactKinds = ['met-with', 'spoke-with'] as const;

export type ContactKind = (typeof contactKinds)[number];

/** Whether a kind of line is derived from who was at a meeting together. */
export function isContact(kind: string): boolean {
  return contactKinds.some((contact) => contact === kind);
}
