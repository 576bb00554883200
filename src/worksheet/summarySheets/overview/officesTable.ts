import { asText } from '../../change';
import { figure, text } from '../cells';
import { centred, looks, right } from '../looks';
import { COUNT, PERCENT } from '../numberFormats';
import { cellOn, type SheetPlaces } from '../sheetPlaces';
import { summaryWords } from '../summaryWords';
import { meanCell, metCells, outOf, reportedCells, totalOf, troubleCell } from './counts';
import { linkTo } from './managersTable';
import { levelMean } from './objectiveMeans';
import { bodyRow, cell, headingRow, range, sectionRow, type OverviewInput, type OverviewTable } from './overviewTable';

const words = summaryWords.overview;

/** A row for each office, and for each manager with team objectives. */
export function officesTable(input: OverviewInput, top: number): OverviewTable {
  const first = top + 2;
  const teams = input.places.groups.filter(({ level }) => level === 'team');
  const rows = teams.map((team, index) => officeRow(input, team, index, first + index));
  const last = first + rows.length - 1;
  const sum = (column: number): string => `=SUM(${range(column, first, last)})`;
  const total = totalOf(teams);
  const all = bodyRow(
    {
      1: text(words.managers.all),
      2: figure(levelMean(input, 'team'), right, { numberFormat: PERCENT }),
      3: figure(sum(3), right, { numberFormat: words.of(total) }),
      6: figure(sum(6), right, { numberFormat: words.of(total) }),
      7: figure(sum(7), right, { numberFormat: COUNT }),
      9: figure(sum(9), centred),
    },
    15,
    { bold: true },
  );
  const headings = headingRow(words.offices.headings, 2, [{}, {}, {}, {}, {}, {}, {}, {}, centred, centred, centred]);
  return { rows: [sectionRow(words.offices.title), headings, ...rows, all], first, last };
}

type Team = SheetPlaces['groups'][number];

function officeRow(input: OverviewInput, team: Team, index: number, row: number) {
  const { owner, sheet, group } = team;
  const { offices } = input.assessed.plan.declared;
  // What is declared for each office says nothing of managers.
  const isOffice = input.holders.offices.some((office) => office.owner === owner);
  const due = isOffice ? (offices?.each ?? null) : null;
  const [one, two] = group.objectives.map((objective) =>
    figure(`=${cellOn(sheet, 'degree', objective.row)}`, right, { numberFormat: PERCENT }),
  );
  const name = owner === '' ? words.managers.unowned : owner;
  return bodyRow(
    {
      0: figure(index + 1, looks.small, centred),
      1: figure(linkTo(sheet, name, `B${String(group.row + 1)}`), looks.link),
      2: meanCell(team),
      3: outOf(metCells([team]), totalOf([team])),
      ...(one === undefined ? {} : { 4: one }),
      ...(two === undefined ? {} : { 5: two }),
      6: outOf(reportedCells([team]), totalOf([team])),
      7: troubleCell([team]),
      8: due === null ? { content: asText('–'), look: centred } : figure(due, centred),
      9: figure(`=${cellOn(sheet, 'actual', group.row)}`, centred),
      10:
        due === null
          ? text('')
          : figure(`=IF(${cell(8, row)}=${cell(9, row)},"${words.agrees}","${words.differs}")`, centred, {
              bold: true,
            }),
    },
    15,
  );
}
