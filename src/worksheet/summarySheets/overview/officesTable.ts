import { asText } from '../../change';
import { figure, text } from '../cells';
import { centred, looks, right } from '../looks';
import { COUNT, PERCENT } from '../numberFormats';
import { cellOn, type SheetPlaces } from '../sheetPlaces';
import type { SummaryWords } from '../summaryWords';
import { countsOf, meanCell, outOf, sumOutOf, troubleCell } from './counts';
import { linkTo } from './managersTable';
import { declaredOffices, type DeclaredOffices } from './declaredOffices';
import { levelMean } from './objectiveMeans';
import {
  bodyHeight,
  bodyRow,
  cell,
  headingRow,
  range,
  sectionRow,
  type OverviewInput,
  type OverviewTable,
} from './overviewTable';

/** A row for each office, and for each manager with team objectives. */
export function officesTable(input: OverviewInput, top: number): OverviewTable {
  const first = top + 2;
  const words = input.words.overview;
  const all = input.places.groups.filter(({ level }) => level === 'team');
  const teams = [...all.filter(({ owner }) => owner !== ''), ...all.filter(({ owner }) => owner === '')];
  const declared = declaredOffices(input);
  const offices = teams.filter((team) => isOffice(input, team));
  const rows = teams.map((team, index) =>
    officeRow(input, team, { number: offices.indexOf(team) + 1, row: first + index, declared }),
  );
  const last = first + rows.length - 1;
  const sum = (column: number): string => `=SUM(${range(column, first, last)})`;
  const [due, counted] = [range(8, first, last), range(9, first, last)];
  const reconciled =
    declared === null
      ? { 9: figure(sum(9), centred) }
      : {
          8: figure(`=IFERROR(${declared.count}*${declared.each},"–")`, centred),
          // Only those whose own line is held against something.
          9: figure(`=SUMPRODUCT(1*(${due}<>"–"),${counted})`, centred),
          10: agreementCell(last + 1, input.words),
        };
  const sums = bodyRow(
    {
      1: text(words.managers.all),
      2: figure(levelMean(input, 'team'), right, { numberFormat: PERCENT }),
      ...sumOutOf('first', { row: last + 1, column: 3 }, first, last, input.words),
      ...sumOutOf('reported', { row: last + 1, column: 6 }, first, last, input.words),
      7: figure(sum(7), right, { numberFormat: COUNT }),
      ...reconciled,
    },
    15,
    { bold: true },
  );
  const headings = headingRow(words.offices.headings, 2, [{}, {}, {}, {}, {}, {}, {}, {}, centred, centred, centred]);
  return { rows: [sectionRow(words.offices.title), headings, ...rows, sums], first, last };
}

type Team = SheetPlaces['groups'][number];

interface OfficePlace {
  /** Among the offices; 0 where it is none. */
  readonly number: number;
  readonly row: number;
  readonly declared: DeclaredOffices | null;
}

function officeRow(input: OverviewInput, team: Team, { number, row, declared }: OfficePlace) {
  const { owner, sheet, group } = team;
  // What is declared for each office says nothing of managers.
  const due = isOffice(input, team) ? (declared?.each ?? null) : null;
  const [one, two] = group.objectives.map((objective) =>
    figure(`=${cellOn(sheet, 'degree', objective.row)}`, right, { numberFormat: PERCENT }),
  );
  const name = owner === '' ? input.words.overview.managers.unowned : owner;
  return bodyRow(
    {
      ...(number === 0 ? {} : { 0: figure(number, looks.small, centred) }),
      1: figure(linkTo(sheet, name, `B${String(group.row + 1)}`), looks.link),
      2: meanCell(team),
      ...outOf('first', { row, column: 3 }, countsOf([team], 'met'), input.words),
      ...(one === undefined ? {} : { 4: one }),
      ...(two === undefined ? {} : { 5: two }),
      ...outOf('reported', { row, column: 6 }, countsOf([team], 'reported'), input.words),
      7: troubleCell([team], input.words),
      8: due === null ? { content: asText('–'), look: centred } : figure(`=${due}`, centred),
      9: figure(`=${cellOn(sheet, 'actual', group.row)}`, centred),
      10: due === null ? text('') : agreementCell(row, input.words),
    },
    bodyHeight(15, '', name),
  );
}

const isOffice = ({ holders }: OverviewInput, { owner }: Team): boolean =>
  holders.offices.some((office) => office.owner === owner);

/** Whether what is declared is what is counted; empty where nothing is. */
function agreementCell(row: number, { overview: words }: SummaryWords) {
  const [due, counted] = [cell(8, row), cell(9, row)];
  const agreement = `IF(${due}=${counted},"${words.agrees}","${words.differs}")`;
  return figure(`=IF(${due}="–","",${agreement})`, centred, { bold: true });
}
