/** How a command reaches the world; tests give one of their own. */
export interface CommandIo {
  /** The bytes of a file; `-` is the standard input. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Writes a file anew. */
  readonly save: (path: string, content: string | Uint8Array) => Promise<void>;
  /** Writes to the standard output. */
  readonly write: (text: string) => void;
  /** Writes to the standard error. */
  readonly error: (text: string) => void;
}

/** 0: done. 1: the data has errors. 2: wrong use. */
export type ExitCode = 0 | 1 | 2;

/** A command of the program. */
export interface Command {
  readonly name: string;
  /** The arguments, as the help shows them. */
  readonly usage: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  /** What each option does, a line each. */
  readonly options: readonly (readonly [option: string, meaning: string])[];
  readonly run: (args: readonly string[], io: CommandIo) => Promise<ExitCode>;
}
