import { orDash, paragraph, tableOrNone } from './parts';
import type { Section } from './section';

/** The participants; the SOP requires "Minimal 2 orang". */
export const participants: Section = ({ period, participants: people }) =>
  people.length === 0
    ? [paragraph(`Kegiatan dilaksanakan pada ${period}.`), paragraph('Pelaksana: tidak ada.')]
    : tableOrNone(`Kegiatan dilaksanakan pada ${period} oleh ${people.length} orang, yaitu:`, {
        columns: [
          { header: 'No', share: 8, align: 'center' },
          { header: 'Nama', share: 62 },
          { header: 'Peran', share: 95 },
        ],
        rows: people.map(({ person, part }, index) => [String(index + 1), person, orDash(part)]),
      });
