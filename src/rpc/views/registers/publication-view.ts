import type { PublicationPreview } from '../../../app/publish/preview-publication';
import type { PublicationView } from '../../contract/publication';
import { guardView } from '../guard-view';
import { differenceView } from './difference-view';
import { pick } from '../../../domain/pick';

const states = { '': 'belum', terbit: 'terbit', menerbitkan: 'terputus' } as const;

export function publicationView({
  state,
  may,
  people,
  address,
  planned,
  guard,
  mayWithdraw,
}: PublicationPreview): PublicationView {
  return {
    state: states[state.state],
    ...pick(state, 'publishedAt', 'count'),
    address,
    may,
    whose: `Diterbitkan oleh PPID, Pelaksana: ${people.join(', ') || 'belum ditentukan di Pengaturan'}.`,
    preview: planned === null ? null : differenceView(planned),
    guard: guardView(guard, {
      may,
      whose: `Dijawab oleh PPID atau Pelaksana: ${people.join(', ') || 'belum ditentukan di Pengaturan'}.`,
    }),
    mayWithdraw,
  };
}
