/** @example shortName('Komisi Pemilihan Umum Kabupaten Lahat')  //=> 'KPU Kabupaten Lahat' */
export const shortName = (office: string): string => office.replace(/^Komisi Pemilihan Umum(?=\s)/i, 'KPU');
