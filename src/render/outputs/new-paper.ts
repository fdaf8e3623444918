import '../pdf/shims';
import { jsPDF } from 'jspdf';
import type { PublicHoldings } from '../../domain/outputs/holdings';
import { paperSizes } from '../../domain/office/settings/paper-size';
import { creationDate, fileId } from '../pdf/document-identity';
import { margin, type Orientation, type Paper } from '../pdf/layout/paper';

/** An empty document in the office's paper size. Date and id derive from its content: same holdings, same bytes. */
export function newPaper(
  { paper, date, day, log, register }: PublicHoldings,
  title: string,
  orientation: Orientation,
): Paper {
  const { width, height } = paperSizes[paper];
  const doc = new jsPDF({
    format: [width, height],
    unit: 'mm',
    orientation,
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  doc.setProperties({ title, subject: date, author: register.office.name });
  doc.setCreationDate(creationDate(day)).setFileId(fileId(log.hash)).setLanguage('id');
  return { doc: doc.viewerPreferences({ DisplayDocTitle: true }), y: margin.top };
}
