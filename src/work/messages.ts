/** What goes to a worker: a job by name, its input, and a number by which the reply is known. */
export interface JobMessage {
  readonly id: number;
  readonly job: string;
  readonly input: unknown;
}

/** What comes back: progress from 0 to 1, then a value or an error as data. */
export type ReplyMessage =
  | { readonly id: number; readonly kind: 'progress'; readonly share: number }
  | { readonly id: number; readonly kind: 'value'; readonly value: unknown }
  | { readonly id: number; readonly kind: 'error'; readonly error: ErrorData };

/** An error as it crosses between threads: structured clone would lose its class and fields. */
export interface ErrorData {
  readonly name: string;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
