import { jsPDF } from 'jspdf';
import { hash, sequence } from './random';

/** An A4 page that resembles an office letter: letterhead, double rule, the title as text, and grey lines for the body. */
export function pdf(title: string, seed: number): Uint8Array {
  const doc = new jsPDF({ format: 'a4', unit: 'mm', compress: true, putOnlyUsedFonts: true });
  doc.setCreationDate("D:20260204080000+07'00'").setFileId(fileId(`${seed}/${title}`));
  doc.setProperties({ title, keywords: `pindaian ${seed}` });
  drawLetterhead(doc);
  doc.setFont('times', 'bold').setFontSize(14).text(title, 105, 58, { align: 'center', maxWidth: 150 });
  drawLines(doc, sequence(hash(`${seed}/${title}`)));
  return new Uint8Array(doc.output('arraybuffer'));
}

const fileId = (text: string): string =>
  [0, 1, 2, 3].map((part) => hash(`${part}${text}`).toString(16).padStart(8, '0')).join('');

function drawLetterhead(doc: jsPDF): void {
  doc
    .setFont('times', 'bold')
    .setFontSize(15)
    .text(['KOMISI PEMILIHAN UMUM', 'KABUPATEN LAHAT'], 105, 25, { align: 'center' });
  doc
    .setFont('times', 'normal')
    .setFontSize(10)
    .text('Jl. Bhayangkara No 1 Bandar Jaya Lahat', 105, 37.5, { align: 'center' });
  doc.setLineWidth(0.9).line(25, 41, 190, 41).setLineWidth(0.25).line(25, 42.3, 190, 42.3);
}

function drawLines(doc: jsPDF, random: () => number): void {
  doc.setDrawColor(150).setLineWidth(1.4);
  for (let y = 100; y < 260; y += 6) {
    if (random() < 0.12) continue;
    doc.line(25, y, random() < 0.2 ? 40 + 140 * random() : 190, y);
  }
}
