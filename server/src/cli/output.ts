/** Where a command prints: `out` is its answer, `err` is said to the person. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
}

/** How a command ends: 0 done, 1 problems were found, 2 it was written wrongly. */
export type ExitCode = 0 | 1 | 2;
