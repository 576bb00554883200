/** The scale of judgements a body declares, from worst to best, in lower case; a setting, since every body has its own. */
export const defaultScale: readonly string[] = [
  'insufficiente',
  'sufficiente',
  'discreto',
  'buono',
  'distinto',
  'ottimo',
];
