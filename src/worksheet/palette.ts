/** Colours of what Piano writes into cells: Office's default theme, dark blue-grey and the darker blue of typed columns. */
export const palette = {
  headerFill: '#44546A',
  typedHeaderFill: '#2F5597',
  headerText: '#FFFFFF',
  mutedText: '#595959',
  line: '#BFBFBF',
} as const;
