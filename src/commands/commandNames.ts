/** Functions that the manifest's buttons and keys name. */
export const commandNames = ['showPane', 'recalculate', 'nextFinding', 'createSheets', 'removeEverything'] as const;
export type CommandName = (typeof commandNames)[number];
