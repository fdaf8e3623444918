import { Parser } from 'saxen';

export interface XmlEvents {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Reads XML; names of elements are without their prefix. A part that is missing is ''. @throws Error if it is broken */
export function parseXml(xml: string, { open, close, text }: XmlEvents): void {
  if (xml === '') return;
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, attributes, decode) => {
    let found: Readonly<Record<string, string>> | undefined;
    open?.(localName(name), (wanted) => {
      found ??= attributes();
      const value = found[wanted];
      return value === undefined ? undefined : decode(value);
    });
  });
  if (close) parser.on('closeTag', (name) => close(localName(name)));
  if (text) {
    parser.on('text', (value, decode) => text(decode(value)));
    parser.on('cdata', text);
  }
  parser.parse(xml);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
