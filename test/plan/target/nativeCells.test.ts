import type { WrittenCell } from '../../../src/plan/cell';
import { readTarget } from '../../../src/plan/target/readTarget';
import { baselineOf, codesOf, sayReading } from './sayReading';

const native = (value: WrittenCell['value'], numberFormat: string, text: string): WrittenCell => ({
  value,
  numberFormat,
  text,
});

test.each<[WrittenCell, string, string, string]>([
  [native(0.9, '0%', '90%'), '85%', '(>=) 90 %', ''],
  [native(0.57, '0%', '57%'), '50%', '(>=) 57 %', ''],
  [native(0.9, '0%', '90%'), '0%', '(>=) 90 %', ''],
  [native(0.9, '0%', '90%'), '0', '(>=) 90 %', ''],
  [native(0.9, '0.00%', '90,00%'), '', '(>=) 90 %', ''],
  [native(0.9, '0%', '90%'), '0,8', '(>=) 90 %', ''],
  [native(0.01, '0%', '1%'), '305207⏎2'.replace('⏎', '\n'), '>= 3082592.72 by 1%', 'TGT-106'],
  [native(0.01, '0%', '1%'), '2700 €', '>= 2727 € by 1%', 'TGT-106'],
  [native(0.9, '0%', '90%'), '400', 'not read: change', 'TGT-046'],
  [native(0.05, '0%', '5%'), '4', 'not read: change', 'TGT-046'],
  [native(-0.02, '0%', '-2%'), '16736', '<= 16401.28 by -2%', ''],
  [native(10, '+0;-0', '+10'), '376', '>= 386 by 10', ''],
  [native(-5, 'General', '-5'), '30', '<= 25 by -5', ''],
  [native(0.01, '0%', '1%'), '50%', 'not read: change', 'TGT-045'],
  [native(-0.02, '0%', '-2%'), '50%', '<= 49 % by -2% or 48', 'TGT-101'],
  [native(0.01, '+0%;-0%', '+1%'), '50%', '>= 50.5 % by 1% or 51', 'TGT-101'],
  [native(0.9, 'General', '0,9'), '85%', '(>=) 90 %', 'TGT-051'],
  [native(3100, 'General', '3100'), '3021', '(>=) 3100', ''],
  [native(3100, '#,##0', '3.100'), '3021', '(>=) 3100', ''],
  [native(15, '0', '15'), '20', '(<=) 15', 'TGT-032'],
  [native(2015, 'General', '2015'), '', 'not read: threshold', 'TGT-040'],
  [native(-5, 'General', '-5'), '0', 'not read: change', 'TGT-041'],
  [native(30.5, '#,##0.00 €', '30,50 €'), '30 €', '(>=) 30.5 €', ''],
  [native(30.5, '#,##0.00\\ "€"', '30,50 €'), '', '(>=) 30.5 €', ''],
  [native(30.5, '[$€-410] #,##0.00', '€ 30,50'), '', '(>=) 30.5 €', ''],
  [native(4, '0" gg"', '4 gg'), '5 gg', '(<=) 4 gg', ''],
  [native(3, '0" incontri"', '3 incontri'), '', '(>=) 3 incontri', ''],
  [native(43039, 'dd/mm/yyyy', '31/10/2017'), '//', '<= 2017-10-31', ''],
  [native(43039.5, 'd/m/yy h:mm', '31/10/17 12:00'), '//', '<= 2017-10-31', ''],
  [native(43039, '[$-410]d mmmm yyyy;@', '31 ottobre 2017'), '', '<= 2017-10-31', ''],
  [native(43039, 'dd/mm/yyyy', '########'), '', '<= 2017-10-31', ''],
  [native(42887, 'mmm-yy', 'giu-17'), '', '<= 2017-06-30', 'TGT-023'],
  [native(42828, 'd-mmm', '3-apr'), '', 'not read: deadline', 'TGT-027'],
  [native(0.75, '# ?/?', '3/4'), '', '>= 3 su 4 (75 %)', 'TGT-096'],
  [native(0.76, '# ?/?', '3/4'), '', 'not read: ratio', 'TGT-008'],
  [native(4, '0" su 5"', '4 su 5'), '', '>= 4 su 5 (80 %)', ''],
  [native(4.4, '0" su 5"', '4 su 5'), '', 'not read: ratio', 'TGT-008'],
  [native(90, '"almeno "0', 'almeno 90'), '', '>= 90', ''],
  [native(10, '"max "0', 'max 10'), '', '<= 10', ''],
  [native(4, '"≥ "0', '≥ 4'), '', '>= 4', ''],
  [native(30, '0" mila"', '30 mila'), '', 'not read: threshold', 'TGT-008'],
  [native(2_000_000, '0,," mln"', '2 mln'), '', '(>=) 2000000', ''],
  [native(90, '0"%"', '90%'), '', '(>=) 90 %', ''],
  [native(2, `0" volte l'anno"`, "2 volte l'anno"), '', '>= 2 a year', 'TGT-098'],
  [native(3, '0" incontri"', '####'), '', '(>=) 3 incontri', ''],
  [native(4, '0" su 5"', '####'), '', 'not read: null', 'TGT-003'],
  [native(42859, 'd-mmm', '4-mag'), '3/5', 'not read: ratio', 'TGT-097'],
  [native(42859, 'dd/mm/yyyy', '04/05/2017'), '3/5', 'not read: ratio', 'TGT-097'],
  [native(42859, 'd-mmm', '4-mag'), '80%', 'not read: deadline', 'TGT-027'],
  [native(0.5, 'h:mm', '12:00'), '', 'not read: threshold', 'TGT-008'],
  [native(12, 'dd/mm/yyyy', '12/01/1900'), '', 'not read: deadline', 'TGT-028'],
  [native(true, 'General', 'VERO'), 'OFF', 'ON', ''],
  [native(false, 'General', 'FALSO'), 'ON', 'OFF', ''],
  [native(null, 'General', ''), '', 'not read: null', 'TGT-001'],
  [native({ error: '#N/A' }, 'General', '#N/D'), '', 'not read: null', 'TGT-004'],
])('%j beside «%s» means %s', (cell, baseline, meaning, codes) => {
  const reading = readTarget(cell, { baseline: baselineOf(baseline), year: 2017 });
  expect(sayReading(reading)).toBe(meaning);
  expect(codesOf(reading)).toBe(codes);
  expect(reading.written).toBe(cell.text);
});
