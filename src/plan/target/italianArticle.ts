/** The article a number takes as it is said aloud: l'otto, l'undici, l'uno, lo zero, il novanta. Negatives begin with «meno». */
export function articleOf(value: number): 'il' | 'lo' | "l'" {
  if (value < 0) return 'il';
  const whole = Math.floor(value);
  if (whole === 0) return 'lo';
  if (whole === 1) return "l'";
  const leading = leadingGroup(whole);
  return leading === 11 || String(leading).startsWith('8') ? "l'" : 'il';
}

/** 11 of 11.500, said «undicimila…»: the first group of thousands is what is heard first. */
function leadingGroup(whole: number): number {
  let group = whole;
  while (group >= 1000) group = Math.floor(group / 1000);
  return group;
}
