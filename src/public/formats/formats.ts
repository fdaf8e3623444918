import { atomFeed } from './atom-feed';
import { dipCsv } from './dip-csv';
import type { Format } from './format';

/** A new format is an entry here. JSON is the published file itself, to the byte. */
export const formats: readonly Format[] = [
  { id: 'json', mimeType: 'JSON', render: ({ text }) => text },
  { id: 'csv', mimeType: 'CSV', fileName: 'Daftar Informasi Publik.csv', render: dipCsv },
  { id: 'atom', mimeType: 'ATOM', render: atomFeed },
];
