import { parseCount, parseYesNo } from './parse-setting';
import type { ReadParsed } from './report-settings';

/** Rows of Pengaturan, section Surel, as set-up writes them: label, value, note. */
export const mailSettingRows: readonly (readonly [label: string, value: string, note: string])[] = [
  ['Tembusan', '', 'Alamat surel tembusan laporan, pisahkan dengan koma'],
  ['Pengingat', 'ya', 'Surel pengingat kepada pelaksana tahap, paling banyak sekali sehari: ya atau tidak'],
  ['Ingatkan Sebelum Tenggat', '1', 'Hari kerja sebelum tenggat; 0 berarti pada harinya'],
  ['Cadangan Kuota', '20', 'Penerima per hari yang disisakan untuk surel laporan'],
];

/** When and how far the office's people are reminded of their steps. */
export interface ReminderSettings {
  readonly isOn: boolean;
  /** Working days before a deadline at which a step counts as about to be late. */
  readonly leadDays: number;
  /** Recipients of the day's quota that reminders leave for the report. */
  readonly reserve: number;
}

export const reminderSettings = (parsed: ReadParsed): ReminderSettings => ({
  isOn: parsed('Pengingat', parseYesNo),
  leadDays: parsed('Ingatkan Sebelum Tenggat', parseLead),
  reserve: parsed('Cadangan Kuota', parseCount),
});

const MAX_LEAD = 30;
const parseLead = (text: string): number | undefined => {
  const days = parseCount(text);
  return days === undefined || days > MAX_LEAD ? undefined : days;
};
