/**
 * The Kegiatan as a title: a name that is a period gets its usual form, any other is named as it is.
 * @example kegiatanTitle('Semester I 2026')  //=> 'Periode Semester I Tahun 2026'
 */
export function kegiatanTitle(name: string): string {
  if (!/^(?:semester|triwulan|caturwulan|bulan|tahun)\s/i.test(name)) return name;
  return `Periode ${name.replace(/(?<!tahun)\s+(?=\d{4}$)/i, ' Tahun ')}`;
}
