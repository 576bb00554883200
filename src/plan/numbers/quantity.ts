/** An amount in the unit as written: 90 with `%`, never 0.9. */
export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
}
