import { workbook, type SheetName } from '../../workbook';
import type { FindingKind } from '../finding';

export const columnMissing: FindingKind = {
  id: 'kolom',
  severity: 'gawat',
  title: 'Kolom tidak ditemukan',
  remedy: { by: 'program', mend: 'siapkan', label: 'Tambahkan lagi' },
  find: ({ inspection: { sheets } }) => {
    const columns = sheets?.columns ?? [];
    const names = [...new Set(columns.map(({ sheet }) => sheet))];
    const headers = (name: SheetName): string =>
      columns
        .filter(({ sheet }) => sheet === name)
        .map(({ header }) => header)
        .join(', ');
    return names.map((name) => ({
      object: name,
      words: `Di sheet ${workbook[name].title} kolom ${headers(name)} tidak ada. Bila terhapus tidak sengaja, pulihkan dahulu dari File > Histori versi; tombol ini menambahkan kolom yang kosong di ujung kanan.`,
    }));
  },
};
