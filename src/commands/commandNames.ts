/** Functions that the manifest's buttons name. */
export const commandNames = ['recalculate'] as const;
export type CommandName = (typeof commandNames)[number];
