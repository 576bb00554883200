import type { NothingFound } from './inspectWorkbook';
import type { Refusal } from './outcome';

type Lacking = NonNullable<Extract<NothingFound, { status: 'noPlan' }>['near']>['lacks'][number];

type Words = readonly [message: string, remedy: string];

/** Why there is no plan to work on, and what to do: names the sheet and row that came nearest. */
export function refuseNothing(found: NothingFound, language: 'it' | 'en'): Refusal {
  const [message, remedy] = language === 'it' ? inItalian(found) : inEnglish(found);
  return { status: 'refused', reason: found.status, message, remedy, nothing: found };
}

function inItalian(found: NothingFound): Words {
  switch (found.status) {
    case 'noPlan':
      return found.near === null
        ? [
            'Nessun foglio visibile contiene un piano.',
            'Serve una riga di intestazioni con Codice o Indicatore, Obiettivo o Stato iniziale, e un Target (per esempio «Target 2017»).',
          ]
        : [
            `Il foglio «${found.near.sheet}» ha alla riga ${String(found.near.row + 1)} le intestazioni ${listed(found.near.found)}, ma ${lacking(found.near.lacks, 'manca', 'mancano', { indicator: "l'indicatore", target: 'il target', other: "l'obiettivo, o dove si partiva" }, 'e')}.${unplaced(found.near.unknown, 'Non si capisce che cosa contengano')}`,
            'Rinominare le intestazioni che mancano, o indicare le colonne a mano.',
          ];
    case 'noIndicators':
      return [
        `Il foglio «${found.sheet}» ha le intestazioni di un piano alla riga ${String(found.row + 1)}, ma sotto non c'è nessun indicatore.`,
        'Un indicatore è una riga con un codice, o con un nome e un target.',
      ];
    case 'noSheet':
      return [
        `Nessun foglio visibile si chiama «${found.sheet}».`,
        `I fogli sono: ${found.sheets.map((sheet) => `«${sheet}»`).join(', ')}.`,
      ];
    case 'emptyColumn':
      return [
        `La colonna ${found.column} del foglio «${found.sheet}» è vuota: non può essere quella indicata.`,
        'Controllare la lettera della colonna.',
      ];
    case 'noYear':
      return [
        `Il piano non ha target per il ${String(found.year)}.`,
        `Gli anni dei suoi target sono: ${found.years.join(', ')}.`,
      ];
    case 'daysFrom1904':
      return [
        `La cartella di lavoro conta i giorni dal 1904, come i vecchi Excel per Mac (foglio «${found.sheet}», cella ${found.cell}): le sue date sarebbero lette quattro anni prima.`,
        'In Excel, da File › Opzioni › Impostazioni avanzate, togliere «Usa il sistema data 1904» e correggere le date, che si spostano di quattro anni e un giorno. Non è stato scritto niente.',
      ];
  }
}

function inEnglish(found: NothingFound): Words {
  switch (found.status) {
    case 'noPlan':
      return found.near === null
        ? [
            'No visible sheet holds a plan.',
            'A header row is needed with Codice or Indicatore, Obiettivo or Stato iniziale, and a Target (such as “Target 2017”).',
          ]
        : [
            `Sheet “${found.near.sheet}” has the headings ${listed(found.near.found)} in row ${String(found.near.row + 1)}, but lacks ${lacking(found.near.lacks, '', '', { indicator: 'the indicator', target: 'the target', other: 'the objective, or a baseline' }, 'and')}.${unplaced(found.near.unknown, 'It is not clear what these hold:')}`,
            'Rename the headings that are missing, or say which columns they are.',
          ];
    case 'noIndicators':
      return [
        `Sheet “${found.sheet}” has the headings of a plan in row ${String(found.row + 1)}, but no indicator below them.`,
        'An indicator is a row with a code, or with a name and a target.',
      ];
    case 'noSheet':
      return [
        `No visible sheet is called “${found.sheet}”.`,
        `The sheets are: ${found.sheets.map((sheet) => `“${sheet}”`).join(', ')}.`,
      ];
    case 'emptyColumn':
      return [
        `Column ${found.column} of sheet “${found.sheet}” is empty: it cannot be the one that was meant.`,
        "Check the column's letter.",
      ];
    case 'noYear':
      return [
        `The plan has no targets for ${String(found.year)}.`,
        `The years of its targets are: ${found.years.join(', ')}.`,
      ];
    case 'daysFrom1904':
      return [
        `The workbook counts days from 1904, as old versions of Excel for Mac did (sheet “${found.sheet}”, cell ${found.cell}): its dates would be read four years early.`,
        'In Excel, under File › Options › Advanced, clear “Use 1904 date system” and correct the dates, which move by four years and a day. Nothing was written.',
      ];
  }
}

const unplaced = (headings: readonly string[], words: string): string =>
  headings.length === 0 ? '' : ` ${words} ${listed(headings)}.`;

const listed = (headings: readonly string[]): string =>
  headings.map((heading) => `«${heading.replace(/\s+/g, ' ')}»`).join(', ');

function lacking(
  lacks: readonly Lacking[],
  one: string,
  many: string,
  names: Readonly<Record<Lacking, string>>,
  and: string,
): string {
  const said = lacks.map((each) => names[each]).join(` ${and} `);
  return `${lacks.length === 1 ? one : many} ${said}`.trim();
}
