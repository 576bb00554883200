import * as React from 'react';
import * as ReactDOM from 'react-dom';
import { fetchIronCalcModule } from '../host/browser/ironcalcModule';
import { loadIronCalc } from '../host/calculation/ironcalc';
import { Workbench } from './Workbench';
import { workbenchWords } from './words';

/** `?locale=en-US` tries the pane as it is outside Italy. */
const locale = new URLSearchParams(location.search).get('locale') ?? 'it-IT';
const sample = { name: 'piano-2017-consuntivo.xlsx', url: 'assets/samples/piano-2017-consuntivo.xlsx' };
const loadCalculator = () => loadIronCalc(() => fetchIronCalcModule('ironcalc.wasm'));
document.documentElement.lang = locale;

ReactDOM.render(
  <Workbench
    locale={locale}
    words={workbenchWords(locale)}
    loadCalculator={loadCalculator}
    sample={sample}
    manifest="manifest.xml"
  />,
  document.getElementById('workbench'),
);
