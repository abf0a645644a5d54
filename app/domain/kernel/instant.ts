/** A moment: milliseconds since 1970-01-01T00:00Z. Time is always an argument in the domain, never read. */
export type Instant = number;

/** A span of time in milliseconds. */
export type Milliseconds = number;

export const hours = (n: number): Milliseconds => n * 3_600_000;
export const days = (n: number): Milliseconds => n * 86_400_000;
