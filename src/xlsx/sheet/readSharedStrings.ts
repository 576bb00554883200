import { scanXml } from '../xml/scanXml';
import { RichText } from './richText';

/** The texts of the shared string table (ECMA-376 part 1, 18.4.9), in order. */
export function readSharedStrings(part: string, xml: string): readonly string[] {
  const texts: string[] = [];
  const item = new RichText();
  scanXml(part, xml, {
    open: ({ name, attributes }) => item.open(name, attributes),
    text: (text) => item.text(text),
    close: (name) => {
      item.close(name);
      if (name === 'si') texts.push(item.take());
    },
  });
  return texts;
}
