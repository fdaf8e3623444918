import type { PublicationPreview } from '../../app/publish/preview-publication';
import type { PublicationView } from '../contract/publication';
import { differenceView } from './difference-view';

const states = { '': 'belum', terbit: 'terbit', menerbitkan: 'terputus' } as const;

export function publicationView({
  state,
  may,
  people,
  address,
  planned,
}: PublicationPreview): PublicationView {
  return {
    state: states[state.state],
    publishedAt: state.publishedAt,
    count: state.count,
    fileId: state.fileId,
    address,
    may,
    whose: `Diterbitkan oleh PPID, Pelaksana: ${people.join(', ') || 'belum ditentukan di Pengaturan'}.`,
    preview: planned === null ? null : differenceView(planned),
  };
}
