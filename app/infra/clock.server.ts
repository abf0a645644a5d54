import { v7 } from "uuid";

/** The edge's clock: acts receive the moment as an argument. */
export function now(): Date {
  return new Date();
}

/** A new row id, sortable by time (RFC 9562, version 7). Not a secret. */
export function newId(): string {
  return v7();
}
