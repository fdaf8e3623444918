import type { jsPDF } from 'jspdf';

/**
 * The lines of a cell at a width, in the document's current font. A word wider than the cell, such as a mail or web
 * address, breaks after a dot, hyphen, underscore or slash or before an @; where that is not enough, anywhere.
 */
export function breakCell(doc: jsPDF, text: string, width: number): string[] {
  const words = text.split(' ').map((word) => (fits(doc, word, width) ? word : brokenWord(doc, word, width)));
  return words
    .join(' ')
    .split('\n')
    .flatMap((line) => doc.splitTextToSize(line, width) as string[]);
}

const fits = (doc: jsPDF, text: string, width: number): boolean => doc.getTextWidth(text) <= width;

function brokenWord(doc: jsPDF, word: string, width: number): string {
  let lines = [''];
  for (const piece of word.split(/(?<=[.\-_/])|(?=@)/)) {
    const last = lines[lines.length - 1] ?? '';
    if (fits(doc, last + piece, width)) lines = [...lines.slice(0, -1), last + piece];
    else lines.push(piece);
  }
  return lines.filter((line) => line !== '').join('\n');
}
