import type { Quantity } from '../numbers/quantity';
import { sayQuantity } from './sayQuantity';
import type { Operator } from './target';

/** The article a number takes as it is said aloud: l'otto, l'undici, l'uno, lo zero, il novanta. Negatives begin with «meno». */
function articleOf(value: number): 'il' | 'lo' | "l'" {
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

const italianOperators: Readonly<Record<Operator, { readonly plain: string; readonly articled: string }>> = {
  '>=': { plain: 'almeno', articled: 'almeno ' },
  '<=': { plain: 'al massimo', articled: 'al massimo ' },
  '~': { plain: 'circa', articled: 'circa ' },
  '>': { plain: 'più di', articled: 'più de' },
  '<': { plain: 'meno di', articled: 'meno de' },
  '=': { plain: 'pari a', articled: 'pari a' },
};

const meltedArticles = { il: 'l', lo: 'llo', "l'": "ll'" } as const;

/** Percentages take the article (l'8%, lo 0%), which melts into «di» and «a»; counts and money take none. */
export function withArticle(operator: Operator, { value, unit }: Quantity): string {
  const quantity = sayQuantity({ value, unit }, 'it');
  const { plain, articled } = italianOperators[operator];
  if (unit !== '%') return `${plain} ${quantity}`;
  const article = articleOf(value);
  const melted = articled.endsWith(' ') ? article : meltedArticles[article];
  return article === "l'" ? articled + melted + quantity : `${articled}${melted} ${quantity}`;
}

/** «l'80%», «il 90%», «5 gg». */
export function articled({ value, unit }: Quantity): string {
  const quantity = sayQuantity({ value, unit }, 'it');
  const article = articleOf(value);
  if (unit !== '%') return quantity;
  return article === "l'" ? article + quantity : `${article} ${quantity}`;
}
