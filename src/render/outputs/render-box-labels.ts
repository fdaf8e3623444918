import type { BoxLabel } from '../../domain/outputs/box-labels';
import type { InternalHoldings } from '../../domain/outputs/holdings';
import { paperSizes } from '../../domain/office/settings/paper-size';
import type { Paper } from '../pdf/layout/paper';
import { withPaperTexts } from '../pdf/with-paper-texts';
import { drawBoxLabel, type Frame } from './draw-box-label';
import { newPaper } from './new-paper';

/** Two across, four down; the margins are the millimetres that printers cannot print on. */
const across = 2;
const down = 4;
const edge = 8;

/** Labels to cut out for boxes of printed copies, eight a sheet. The QR code's text keeps its original characters. */
export function renderBoxLabels(holdings: InternalHoldings): Uint8Array {
  const texts = withPaperTexts(holdings);
  const paper = newPaper(texts, `Label Boks Arsip - ${texts.register.office.name}`, 'portrait');
  texts.boxes.forEach((label, index) => {
    const place = index % (across * down);
    if (place === 0 && index > 0) nextSheet(paper, texts);
    drawBoxLabel(paper, { ...label, code: codeOf(holdings, index, label) }, frameAt(place, texts));
  });
  return new Uint8Array(paper.doc.output('arraybuffer'));
}

const codeOf = ({ boxes }: InternalHoldings, index: number, label: BoxLabel): string =>
  boxes[index]?.code ?? label.code;

function nextSheet({ doc }: Paper, { paper }: InternalHoldings): void {
  const { width, height } = paperSizes[paper];
  doc.addPage([width, height], 'portrait');
}

function frameAt(place: number, { paper }: InternalHoldings): Frame {
  const { width, height } = paperSizes[paper];
  const size = { width: (width - 2 * edge) / across, height: (height - 2 * edge) / down };
  return {
    ...size,
    x: edge + (place % across) * size.width,
    y: edge + Math.floor(place / across) * size.height,
  };
}
