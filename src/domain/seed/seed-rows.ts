import { calendarDate } from '../calendar/calendar-date';
import { defaultUnits, keyOf } from '../office/settings/setting-definitions';
import { settingDefinitions } from '../office/settings/setting-list';
import type { ClassificationRow, HolidayRow, SettingRow } from '../workbook/reference';
import { classificationLines } from './classifications';
import { expectedItems } from './expected-items';
import { holidayLines } from './holidays';
import { monevItems } from './monev-items';
import { legalBases } from './legal-bases';

const settings = (): readonly SettingRow[] =>
  settingDefinitions(defaultUnits).map((setting) => ({
    id: keyOf(setting),
    section: setting.section,
    label: setting.label,
    value: setting.default,
    note: setting.note,
  }));

const holidays = (): readonly HolidayRow[] =>
  holidayLines.split('\n').map((line) => {
    const [day = '', name = '', kind = ''] = line.split('|');
    return { date: calendarDate(day), name, kind: kind as HolidayRow['kind'] };
  });

const classifications = (): readonly ClassificationRow[] =>
  classificationLines.split('\n').map((line) => {
    const [code = '', description = ''] = line.split('|');
    return { code, description, active: null, inactive: null, disposition: '' };
  });

/** Initial rows of a new office's sheets. */
export const seedRows = {
  pengaturan: settings,
  hariLibur: holidays,
  dasarHukum: legalBases,
  klasifikasi: classifications,
  monev: monevItems,
  daftarWajib: expectedItems,
} as const;
