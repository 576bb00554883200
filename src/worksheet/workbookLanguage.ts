/** Languages a workbook can be set to: that of Piano's words in it, whatever the person's Excel speaks. */
export const workbookLanguages = ['it', 'en'] as const;
export type WorkbookLanguage = (typeof workbookLanguages)[number];
