import { xlsx } from '../host/support/sheets';
import { registerHeadings } from './registerPlan';

/** Texts a program might take for a formula or for the end of a text, each as the code of an indicator and in its target. */
export const hostileTexts = [
  '=cmd',
  "=cmd|' /C calc'!A0",
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '"=1+1',
  "'=1+1",
  'F"&HYPERLINK("x")&"',
  '<b>&amp;',
] as const;

export const HOSTILE_SHEET = 'L\'anno "2017" dell\'ente';

/** A register without results, so that Piano writes the codes too. */
export function hostilePlan(): Uint8Array {
  const lines = hostileTexts.flatMap((text, index) => [
    ['01.O1', 'Prova', text, text, 3, '>= 4'],
    ['01.O1', 'Prova', `F${index + 200}`, 'Prova', 3, `>= 4 "${text}"`],
    ['01.O1', 'Prova', `F${index + 300}`, text, text, text],
  ]);
  return xlsx({ [HOSTILE_SHEET]: [['Piano 2017'], registerHeadings.slice(0, 6), ...lines] });
}
