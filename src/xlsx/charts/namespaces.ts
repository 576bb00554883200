export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
