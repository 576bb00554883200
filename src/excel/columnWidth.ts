/** A character's width in points, at the default font: what `columnWidth` counts in. */
export const POINTS_PER_CHARACTER = 5.25;
