import { fillMarks } from '../../text/fill-marks';

/** The parts of an official letter number (Peraturan KPU on naskah dinas; the office's example: `7/HM.02-LP/1604/4/2026`). */
export interface LetterParts {
  readonly urut: number;
  readonly klasifikasi: string;
  readonly naskah: string;
  readonly wilayah: string;
  readonly subbag: string;
  readonly tahun: number;
}

export const defaultLetterTemplate = '{urut}/{klasifikasi}-{naskah}/{wilayah}/{subbag}/{tahun}';

/**
 * Fills the office's template. An unknown mark is left unchanged, so that the mistake is visible.
 * @example formatLetterNumber(defaultLetterTemplate, { urut: 7, klasifikasi: 'HM.02', naskah: 'LP', wilayah: '1604', subbag: '4', tahun: 2026 })
 * //=> '7/HM.02-LP/1604/4/2026'
 */
export const formatLetterNumber = (
  template: string,
  { urut, klasifikasi, naskah, wilayah, subbag, tahun }: LetterParts,
): string => fillMarks(template, { urut, klasifikasi, naskah, wilayah, subbag, tahun });
