/** What settings are read and saved by: their rows, and the lanes that run. */
export const settingsReads = {
  pengaturan: ['id', 'section', 'label', 'value'],
  kegiatan: ['id', 'name', 'status'],
  tahapan: ['kegiatan', 'lane'],
} as const;
