import './shims';
import { jsPDF } from 'jspdf';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { paperSizes, type PaperSize } from '../../domain/office/settings/paper-size';
import { creationDate, fileId } from './document-identity';
import { addFonts } from './fonts/font';
import { margin, type Orientation, type Paper } from './layout/paper';

export interface DocumentHead {
  readonly paper: PaperSize;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly day: CalendarDate;
  /** Hash of the last entry of the Log. */
  readonly hash: string;
}

/** An empty document in the papers' font. Date and id derive from its content: same content, same bytes. */
export function newDocument(head: DocumentHead, orientation: Orientation): Paper {
  const doc = blankPages(head.paper, orientation);
  addFonts(doc);
  doc.setProperties({ title: head.title, subject: head.subject, author: head.author });
  doc.setCreationDate(creationDate(head.day)).setFileId(fileId(head.hash)).setLanguage('id');
  return { doc: doc.viewerPreferences({ DisplayDocTitle: true }), y: margin.top };
}

export function blankPages(paper: PaperSize, orientation: Orientation): jsPDF {
  const { width, height } = paperSizes[paper];
  return new jsPDF({
    format: [width, height],
    unit: 'mm',
    orientation,
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
}
