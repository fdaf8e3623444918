import type { FindingKind } from '../finding';
import { scopes } from '../scopes';

export const consentMissing: FindingKind = {
  id: 'izin',
  severity: 'gawat',
  title: 'Izin Google belum lengkap',
  remedy: { by: 'google', label: 'Beri izin' },
  find: ({ inspection: { consent } }) =>
    consent.missing.length === 0
      ? []
      : [
          {
            object: '',
            words: `Tanpa izin ini program tidak dapat ${consent.missing.map((scope) => scopes[scope]).join('; ')}. Klik menu Dokumentasi > Buka sidebar di lembar kerja: Google membuka jendela izin. Centang semua kotak, pilih Lanjutkan, lalu klik menu itu sekali lagi.`,
          },
        ],
};
