/** A noun after one and after many. */
export const noun = (one: string, many: string): readonly [one: string, many: string] => [one, many];
