import { calendarDate } from '../calendar/calendar-date';
import { defaultUnits, settingDefinitions, settingKey } from '../office/settings/setting-definitions';
import type { ClassificationRow, HolidayRow, SettingRow } from '../workbook/reference';
import { classificationLines } from './classifications';
import { holidayLines } from './holidays';
import { monevItems } from './monev-items';
import { legalBases } from './legal-bases';

const settings = (): readonly SettingRow[] =>
  settingDefinitions(defaultUnits).map((setting) => ({
    id: settingKey(setting.section, setting.label),
    ...setting,
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
} as const;
