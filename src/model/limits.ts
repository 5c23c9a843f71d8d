/** Limits on what we read and show. Each stands here with its reason, and nowhere else. */
export const limits = {
  /** Bytes of one file: what a browser holds as text, tree and index without running out of memory. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes up to which a file is read and asked in the page; above, in a worker: about 50 ms of parsing. */
  pageBytes: 1024 * 1024,
  /** Levels of nesting: the schema needs 8; deeper ones exhaust the stack of recursive readers. */
  depth: 64,
  /** Records of one dossier, affiliations among them: what opens in ten seconds and 1 GB. Beyond this an archive is the right tool. */
  records: 100_000,
  /** Links of a chain of actors, places, meetings or sources: every one of its records looks up all that follow. */
  chainLinks: 64,
  /** Affiliations on all ways up from one actor: they are looked through for every day on which the actor stands in a statement. */
  affiliationsAbove: 1000,
  /** Lines of one relation, from each end to each other: more than any picture holds. */
  relationLines: 10_000,
  /** People of a series times its meetings: each may have been at each. */
  seriesAttendances: 100_000,
  /** People at a meeting between whom links are derived; the pairs of a larger one would outgrow any memory. */
  linkedPeople: 100,
  /** Lines of a dossier, those derived of pairs at its meetings among them: five seconds of counting. */
  lines: 3_000_000,
  /** Pieces of evidence of one claim: a sheet shows them all. */
  evidence: 1000,
  /** Times that somebody stands in a statement: each is a row of several columns. */
  mentions: 300_000,
  /** Those times, with the affiliations on the ways up from who stands there: some seconds of looking up. */
  lookUps: 2_000_000,
  /** Problems that one report lists; the others are counted. More than this nobody reads. */
  problems: 1000,
  /** Characters of an id: it goes into addresses and file names. */
  idLength: 100,
  /** Characters of a name or title: longer ones are a mistake in a column. */
  nameLength: 1000,
  /** Characters of a title or subtitle that a reader gives to a view: it stands in the address. */
  ownTitleLength: 300,
  /** Characters of any other text. */
  textLength: 100_000,
  /** Characters of a date in EDTF. */
  dateLength: 200,
  /** Characters of a query: what an address can hold. */
  queryLength: 4000,
} as const;
