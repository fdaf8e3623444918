/** The columns needed to read and save settings: their rows and the running lanes. */
export const settingsReads = {
  pengaturan: ['id', 'section', 'label', 'value'],
  kegiatan: ['id', 'name', 'status'],
  tahapan: ['kegiatan', 'lane'],
} as const;
