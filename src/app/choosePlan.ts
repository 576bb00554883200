/** What a person can choose about where the plan stands, for rooms that don't know worksheets. */
export type { PlanChoice } from '../worksheet/findPlan';
export type { Mapping } from '../worksheet/headings/mapping';
export { readMappedColumn } from '../worksheet/headings/readMapping';
