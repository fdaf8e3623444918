import type { OutputOffer } from '../../app/outputs/view-outputs';
import { permissions } from '../../domain/office/permissions';
import type { OutputView } from '../contract/outputs';

/** An output as the page shows it. */
export function outputView({ output, may, people }: OutputOffer): OutputView {
  const { id, label, purpose, audience, permission } = output;
  const whose = `Dibuat oleh ${permissions[permission].join(', ')}: ${people.join(', ') || 'belum ditentukan di Pengaturan'}.`;
  return { id, label, purpose, audience, may, whose };
}
