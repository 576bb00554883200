import type { Content } from './change';

/** What stands in Piano's columns today: `formulas` of a cell, by row and column; empty text for an empty cell. */
export type StandingContent = (row: number, column: number) => Content;
