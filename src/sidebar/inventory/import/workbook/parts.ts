import { parseXml } from './parse-xml';
import { shownBy, type Shown } from './number-format';

/** The part that a relationship leads to. */
export interface Relationship {
  readonly type: string;
  readonly target: string;
}

/** Relationships by Id; targets inside the file are paths from its root. @example relationsOf(xml, 'xl') */
export function relationsOf(xml: string, folder: string): ReadonlyMap<string, Relationship> {
  const found = new Map<string, Relationship>();
  parseXml(xml, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const isOutside = attribute('TargetMode') === 'External';
      found.set(attribute('Id') ?? '', {
        type: attribute('Type') ?? '',
        target: isOutside ? target : pathOf(folder, target),
      });
    },
  });
  return found;
}

function pathOf(folder: string, target: string): string {
  const whole = target.startsWith('/') ? target.slice(1) : `${folder}/${target}`;
  const parts: string[] = [];
  for (const part of whole.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

export interface SheetEntry {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** The sheets of a workbook in order, and its date system. */
export function workbookOf(xml: string): {
  readonly sheets: readonly SheetEntry[];
  readonly system: 1900 | 1904;
} {
  const sheets: SheetEntry[] = [];
  let system: 1900 | 1904 = 1900;
  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr' && /^(1|true)$/.test(attribute('date1904') ?? '')) system = 1904;
      if (name !== 'sheet') return;
      const isHidden = /hidden/i.test(attribute('state') ?? '');
      sheets.push({
        name: attribute('name') ?? '',
        relation: attribute('r:id') ?? attribute('id') ?? '',
        isHidden,
      });
    },
  });
  return { sheets, system };
}

/** The shared texts; the runs of a rich text joined, without the readings of phonetic guides. */
export function sharedTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let [isText, isGuide] = [false, false];
  parseXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isGuide = true;
      isText = name === 't';
    },
    close: (name) => {
      if (name === 'si') texts.push(unescaped(text));
      if (name === 'rPh') isGuide = false;
      isText = false;
    },
    text: (value) => {
      if (isText && !isGuide) text += value;
    },
  });
  return texts;
}

/** Characters that XML cannot hold are written _xHHHH_ (ECMA-376 Part 1, 22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** How the numbers of each cell style are shown. */
export function shownByStyle(xml: string): readonly Shown[] {
  const codes = new Map<number, string>();
  const styles: Shown[] = [];
  let isCellStyle = false;
  parseXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCellStyle = true;
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attribute('numFmtId') ?? 0);
      styles.push(shownBy(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return styles;
}
