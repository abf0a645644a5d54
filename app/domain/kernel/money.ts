/** An amount in minor units (cents for EUR), never a fraction. */
export interface Money {
  cents: number;
  /** ISO 4217, e.g. "EUR". */
  currency: string;
}
