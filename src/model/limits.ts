/** Limits on what we read and show. Each stands here with its reason, and nowhere else. */
export const limits = {
  /** Bytes of one file: what a browser holds as text, tree and index without running out of memory. */
  fileBytes: 100 * 1024 * 1024,
  /** Bytes up to which a file is read and asked in the page; above, in a worker: about 50 ms of parsing. */
  pageBytes: 1024 * 1024,
  /** Levels of nesting: the schema needs 8; deeper ones exhaust the stack of recursive readers. */
  depth: 64,
  /** Records of one dossier: beyond this an archive is the right tool. */
  records: 1_000_000,
  /** Problems that one report lists; the others are counted. More than this nobody reads. */
  problems: 1000,
  /** Characters of an id: it goes into addresses and file names. */
  idLength: 100,
  /** Characters of a name or title: longer ones are a mistake in a column. */
  nameLength: 1000,
  /** Characters of any other text. */
  textLength: 100_000,
  /** Characters of a date in EDTF. */
  dateLength: 200,
  /** Characters of a query: what an address can hold. */
  queryLength: 4000,
} as const;
