import { parseCount, people, yesNo } from '../parse-setting';
import { defineSetting } from '../setting-definitions';

const section = 'Surel';
const MAX_LEAD = 30;

export const mailSettings = {
  cc: defineSetting({
    section,
    label: 'Tembusan',
    note: 'Alamat surel tembusan laporan, pisahkan dengan koma',
    ownToOffice: true,
    ...people,
  }),
};

/** When and how many of the office's people are reminded of their steps. */
export const reminderSettings = {
  isOn: defineSetting({
    section,
    label: 'Pengingat',
    default: 'ya',
    note: 'Surel pengingat kepada pelaksana tahap, paling banyak sekali sehari: ya atau tidak',
    ...yesNo,
  }),
  /** Working days before a deadline from which a step counts as about to be late. */
  leadDays: defineSetting({
    section,
    label: 'Ingatkan Sebelum Tenggat',
    default: '1',
    note: 'Hari kerja sebelum tenggat; 0 berarti pada harinya',
    parse: (text) => {
      const days = parseCount(text);
      return days === undefined || days > MAX_LEAD ? undefined : days;
    },
  }),
  /** Recipients of the day's quota that reminders leave for the report. */
  reserve: defineSetting({
    section,
    label: 'Cadangan Kuota',
    default: '20',
    note: 'Penerima per hari yang disisakan untuk surel laporan',
    parse: parseCount,
  }),
};
