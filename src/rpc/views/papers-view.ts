import type { PapersReply } from '../../app/scans/view-papers';
import { longDate } from '../../domain/calendar/format-date';
import { localDate, type Instant } from '../../domain/calendar/instant';
import type { Context } from '../../domain/office/context';
import { fileLink, folderLink } from '../../domain/office/drive-id';
import { permissions } from '../../domain/office/permissions';
import type { ListedPaper } from '../../domain/papers/paper-list';
import { SIGNED, SIGNED_INBOX } from '../../domain/scans/scan-move';
import type { PaperRow } from '../../domain/workbook/naskah';
import type { ScanRow } from '../../domain/workbook/pindaian';
import type { PapersView, PaperView } from '../contract/papers';
import { scanReason } from '../scan-words';
import { scansView } from './scans-view';

/** The papers and the files that came back, as the page shows them. */
export function papersView({ papers, files, context, may, people }: PapersReply): PapersView {
  const shown = papers.map((listed) => paperView(listed, context));
  const waiting = shown.filter(({ state }) => state === 'waiting');
  return {
    may,
    whose: `Diunggah oleh ${permissions.returnSigned.join(', ')}: ${people.join(', ') || 'belum ditentukan di Pengaturan'}.`,
    inbox: folderLink(context.settings.folders[SIGNED_INBOX] ?? ''),
    papers: shown,
    files: {
      ...scansView({ unit: null, units: [], view: files, mine: new Set(), phoneAddress: '' }),
      missing: waiting.map(({ token, name }) => ({
        id: token,
        title: name,
        year: null,
        unit: SIGNED,
        isMine: may,
      })),
    },
  };
}

const nameOf = ({ title, about }: PaperRow): string => [title, about].filter(Boolean).join(' · ');

const paperView = ({ paper, state, copies }: ListedPaper<ScanRow>, context: Context): PaperView => ({
  token: paper.id,
  name: nameOf(paper),
  state,
  words: wordsOf(paper, context),
  copies: copies.map((copy) => ({
    name: copy.archiveName || copy.originalName,
    link: fileLink(copy.fileId),
    reason: scanReason(copy),
  })),
});

function wordsOf({ madeAt, replacedAt, droppedAt }: PaperRow, { calendar }: Context): string {
  const day = (at: Instant | null): string =>
    at === null ? 'tanggal tidak terbaca' : longDate(localDate(at, calendar.zone));
  if (replacedAt !== null) return `Versi yang diganti pada ${day(replacedAt)}`;
  if (droppedAt !== null) return `Tidak jadi ditandatangani, dicatat ${day(droppedAt)}`;
  return `Dibuat ${day(madeAt)}`;
}
