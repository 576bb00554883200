const small = [
  ...['zero', 'uno', 'due', 'tre', 'quattro', 'cinque', 'sei', 'sette', 'otto', 'nove', 'dieci'],
  ...['undici', 'dodici', 'tredici', 'quattordici', 'quindici', 'sedici', 'diciassette', 'diciotto', 'diciannove'],
] as const;
const tens = ['venti', 'trenta', 'quaranta', 'cinquanta', 'sessanta', 'settanta', 'ottanta', 'novanta'] as const;
const hundreds = [
  ...['cento', 'duecento', 'trecento', 'quattrocento', 'cinquecento'],
  ...['seicento', 'settecento', 'ottocento', 'novecento'],
] as const;

const belowHundred: readonly (readonly [string, number])[] = [
  ...small.flatMap((word, value): [string, number][] => (value === 0 ? [] : [[word, value]])),
  ...tens.flatMap((word, index) => countFrom(word, (index + 2) * 10)),
];
const belowThousand: readonly (readonly [string, number])[] = [
  ...belowHundred,
  ...hundreds.flatMap((word, index): [string, number][] => {
    const hundred = (index + 1) * 100;
    return [[word, hundred], ...belowHundred.map(([rest, value]): [string, number] => [word + rest, hundred + value])];
  }),
];

/** Whole numbers as words, lower case; `un` and `una` are not here, since they are articles too. */
export const numberWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['zero', 0],
  ['mille', 1000],
  ...belowThousand.filter(([word]) => word !== 'uno'),
  ...belowThousand.flatMap(([word, value]): [string, number][] => (value > 1 ? [[`${word}mila`, value * 1000]] : [])),
]);

/** One, where something shows that it is counted. */
export const oneWords: ReadonlySet<string> = new Set(['un', 'uno', 'una', "un'"]);

/** `due terzi`, `un quarto`: the denominator of a fraction in words. */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ...bothNumbers(3, 'terzo', 'terzi'),
  ...bothNumbers(4, 'quarto', 'quarti'),
  ...bothNumbers(5, 'quinto', 'quinti'),
  ...bothNumbers(6, 'sesto', 'sesti'),
  ...bothNumbers(8, 'ottavo', 'ottavi'),
  ...bothNumbers(10, 'decimo', 'decimi'),
  ...bothNumbers(100, 'centesimo', 'centesimi'),
]);

/** `trenta`, `trentuno`, `trentadue`, `trentatré`, `trentotto`: the vowel falls before uno and otto. */
function countFrom(word: string, ten: number): [string, number][] {
  const stem = word.slice(0, -1);
  const rest = small.slice(1, 10).map((unit, index): [string, number] => {
    const value = ten + index + 1;
    return [`${unit === 'uno' || unit === 'otto' ? stem : word}${unit}`, value];
  });
  return [[word, ten], ...rest, [`${word}tré`, ten + 3], [`${word}tre'`, ten + 3]];
}

function bothNumbers(value: number, one: string, many: string): [string, number][] {
  return [
    [one, value],
    [many, value],
  ];
}
