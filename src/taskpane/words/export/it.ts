import type { ExportWords } from './words';

export const exporting: ExportWords = {
  title: 'Esporta',
  note: 'Niente esce da Excel: si copia, o si salva un file.',
  back: 'Torna al piano',
  close: 'Chiudi',
  copy: 'Copia',
  download: (extension) => `Salva come file ${extension}`,
  findings: (count) => `Segnalazioni (${count})`,
  findingsNote: 'Una tabella da incollare in un foglio o in un messaggio.',
  findingsText: 'Tabella delle segnalazioni',
  report: 'Tutto il piano',
  reportNote: 'Letture, gradi, stati, medie e segnalazioni in JSON, per altri programmi.',
  reportText: 'Piano in JSON',
};
