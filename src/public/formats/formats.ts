import { atomFeed } from './atom-feed';
import { dipCsv } from './dip-csv';
import type { Format } from './format';

/** A new format is one entry here. JSON is the published file itself, byte for byte. */
export const formats: readonly Format[] = [
  { id: 'json', mimeType: 'JSON', render: ({ text }) => text },
  { id: 'csv', mimeType: 'CSV', fileName: 'Daftar Informasi Publik.csv', render: dipCsv },
  { id: 'atom', mimeType: 'ATOM', render: atomFeed },
];
