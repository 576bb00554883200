import { DECLARATION, MAIN } from './namespaces';

const TEXTS = [
  'Codice obiettivo',
  'Obiettivo',
  'Codice',
  'Indicatore',
  'Stato 2015',
  'Target 2017',
  'Consuntivo',
  'Piano 2017',
  'Voce',
  'Importo',
  '01.O1',
  'Servizi più vicini',
  ...['F101', 'F102', 'F103', 'F104', 'F105', 'F106'],
  'Incontri con le scuole',
  'Sportello attivo',
  'Pratiche evase nei termini',
  'Adozione del regolamento',
  'Tempo medio di risposta',
  'Utenti formati',
  ...['OFF', 'ON', '84%', '88%', '-', '30 gg', '18 gg'],
  ...['>= 4', '>= 90%', 'entro il 30/06/2017', '<= 20 gg', '>= 120'],
  ...[3, 4, 5, 6, 7, 8].map((row) => `Voce ${row}`),
  'Vai all’anno',
  'Note a margine',
];

/** Some texts are rich or carry their pronunciation. */
const PRINTED: Readonly<Record<string, string>> = {
  'Piano 2017':
    '<si><r><rPr><b/><sz val="18"/><color theme="1"/><rFont val="Cambria"/><scheme val="major"/></rPr><t xml:space="preserve">Piano </t></r><r><t>2017</t></r></si>',
  'Sportello attivo':
    '<si><t>Sportello attivo</t><rPh sb="0" eb="9"><t>スポルテッロ</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>',
};

export function sharedIndex(text: string): number {
  const index = TEXTS.indexOf(text);
  if (index < 0) throw new Error(`“${text}” is no shared string`);
  return index;
}

export function sharedStrings(): string {
  const items = TEXTS.map(
    (text) => PRINTED[text] ?? `<si><t>${text.replace('<', '&lt;').replace('>', '&gt;')}</t></si>`,
  );
  return `${DECLARATION}<sst xmlns="${MAIN}" count="90" uniqueCount="${TEXTS.length}">${items.join('')}</sst>`;
}
