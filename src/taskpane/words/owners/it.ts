import type { OwnedLevel } from '../../views/owners/ownerRows';
import { formatsFor, meanIn } from '../formats';
import type { OwnersWords } from './words';

const { counted } = formatsFor('it-IT');
const mean = meanIn('it-IT');

const adjectives: Readonly<Record<OwnedLevel, string>> = {
  individual: 'individuali',
  organisational: 'organizzativi',
  team: 'di team',
};

export const owners: OwnersWords = {
  search: 'Cerca nome o ufficio',
  nobody: (search) => `Nessun responsabile con «${search}».`,
  none: 'Nel piano non è scritto nessun responsabile.',
  managers: (count) => `Dirigenti (${count})`,
  offices: (count) => `Uffici (${count})`,
  managersCaption: 'Medie per dirigente; sotto ogni nome quanti indicatori contano',
  officesCaption: 'Medie per ufficio; sotto ogni nome quanti indicatori contano',
  levels: { individual: 'Indiv.', organisational: 'Organ.', team: 'Team' },
  objectives: 'Obiettivi',
  mean: (value) => (value === null ? '–' : mean(value)),
  coverage: (met, assessed, total) =>
    `${counted(met, 'raggiunto', 'raggiunti')} · ${assessed} di ${counted(total, 'valutato', 'valutati')}`,
  asDeclared: (counts) => `${counts.map((count) => count.counted).join('/')} come dichiarato`,
  differs: (count) => `${count.counted} ≠ ${count.declared}`,
  differsSaid: (count) => `${adjectives[count.level]}: contati ${count.counted}, dichiarati ${count.declared}`,
  assign: (objective) => `Assegna ${objective}, senza responsabile`,
  sheetOf: (owner) => `${owner}: vai alla scheda`,
  findingsOf: (owner, findings) => `${owner}: ${counted(findings, 'segnalazione', 'segnalazioni')}`,
  missing: (results, owners) =>
    `Chi non ha rendicontato: ${counted(results, 'consuntivo', 'consuntivi')}, ${counted(owners, 'responsabile', 'responsabili')}`,
  nothingMissing: 'Tutti hanno rendicontato.',
  missingOf: (owner, results) => `${owner ?? 'Senza responsabile'} · ${results}`,
  mail: (owner) => (owner === null ? 'Testo per chi è senza responsabile' : `Testo per ${owner}`),
  copy: 'Copia il testo',
  copyAll: 'Copia i testi di tutti',
  copied: 'Copiato.',
  notCopied: 'Excel non lascia copiare da qui: il testo è selezionato, premere Ctrl+C.',
};
