import { DECLARATION, DRAWING, MAIN, X14, type Parts } from './namespaces';

/** Styles with own number formats, indexed and themed colours, named cell styles, table and slicer styles, and looks of rules. */
export const stylesParts: Parts = {
  'xl/styles.xml':
    `${DECLARATION}<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
    '<numFmts count="2"><numFmt numFmtId="44" formatCode="_-* #,##0.00\\ &quot;€&quot;_-"/><numFmt numFmtId="170" formatCode="[Red]0.0;[$-410]d\\ mmmm"/></numFmts>' +
    '<fonts count="3" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
    '<font><b/><sz val="11"/><color indexed="9"/><name val="Calibri"/><family val="2"/></font><font><u/><sz val="18"/><color theme="3" tint="0.4"/><name val="Cambria"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor indexed="17"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border diagonalUp="1"><left/><right/><top/><bottom style="thick"><color auto="1"/></bottom><diagonal style="hair"><color indexed="8"/></diagonal></border></borders>' +
    '<cellStyleXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="44" fontId="0" fillId="0" borderId="0" applyFont="0"/><xf numFmtId="0" fontId="2" fillId="0" borderId="1" applyNumberFormat="0"/></cellStyleXfs>' +
    '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" textRotation="45"/></xf>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>' +
    '<xf numFmtId="170" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1" applyProtection="1"><protection locked="0" hidden="1"/></xf>' +
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="1" xfId="2"/><xf numFmtId="44" fontId="0" fillId="0" borderId="0" xfId="1"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="3"><cellStyle name="Normale" xfId="0" builtinId="0"/><cellStyle name="Valuta" xfId="1" builtinId="4"/><cellStyle name="Titolo &amp; anno" xfId="2" builtinId="15" customBuiltin="1"/></cellStyles>' +
    '<dxfs count="4"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
    '<dxf><font><b/><i val="0"/></font></dxf><dxf><numFmt numFmtId="170" formatCode="[Red]0.0;[$-410]d\\ mmmm"/></dxf><dxf><border><left style="thin"><color theme="4"/></left></border></dxf></dxfs>' +
    '<tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Del Comune" pivot="0" count="1"><tableStyleElement type="wholeTable" dxfId="3"/></tableStyle></tableStyles>' +
    '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00FFFFFF"/></indexedColors><mruColors><color rgb="FF123456"/></mruColors></colors>' +
    `<extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`,
  'xl/theme/theme1.xml': `${DECLARATION}<a:theme xmlns:a="${DRAWING}" name="Tema del Comune"><a:themeElements><a:clrScheme name="C">${colours()}</a:clrScheme>${fonts()}${effects()}</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
};

function colours(): string {
  const names = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');
  return names
    .map(
      (name, index) =>
        `<a:${name}><a:srgbClr val="${(index * 0x111111).toString(16).padStart(6, '0').toUpperCase()}"/></a:${name}>`,
    )
    .join('');
}

function fonts(): string {
  const font = (name: string, face: string): string =>
    `<a:${name}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${name}>`;
  return `<a:fontScheme name="F">${font('majorFont', 'Cambria')}${font('minorFont', 'Calibri')}</a:fontScheme>`;
}

function effects(): string {
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const three = (text: string): string => text.repeat(3);
  return (
    `<a:fmtScheme name="E"><a:fillStyleLst>${three(fill)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln>${fill}</a:ln>`)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(fill)}</a:bgFillStyleLst></a:fmtScheme>`
  );
}
