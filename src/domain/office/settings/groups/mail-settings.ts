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

/** When reminders are sent, and how many. */
export const reminderSettings = {
  isOn: defineSetting({
    section,
    label: 'Pengingat',
    default: 'ya',
    note: 'Surel pengingat kepada pelaksana tahap, paling banyak sekali sehari: ya atau tidak',
    ...yesNo,
  }),
  /** How many working days before its deadline a step counts as nearly late. */
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
  /** Recipients of the daily quota that are reserved for the report. */
  reserve: defineSetting({
    section,
    label: 'Cadangan Kuota',
    default: '20',
    note: 'Penerima per hari yang disisakan untuk surel laporan',
    parse: parseCount,
  }),
};
