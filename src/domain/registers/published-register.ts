import { toIso, type Instant } from '../calendar/instant';
import { pick } from '../pick';
import type { Context } from '../office/context';
import type { DipRow } from '../workbook/registers';
import { decreeWords } from './decree-words';
import {
  announcedExemptions,
  type AnnouncedExemption,
  type AnnouncedOffice,
} from './exemption/announced-exemptions';
import type { CopiedRow } from '../workbook/without-copies';
import { publishedCells } from './published-columns';
import { inRegisterOrder } from './register-order';
import { isPublic } from './visibility';

/**
 * The registers as published: exactly what the public page, the JSON and the DCAT catalogue contain. Times are ISO 8601 with
 * offset. It contains no e-mail address, no row ID of the inventory and no name of a scan.
 */
export interface PublishedRegister {
  readonly format: 1;
  readonly office: { readonly name: string; readonly address: string; readonly city: string };
  readonly publishedAt: string;
  /** The decree that establishes the DIP; '' for none. */
  readonly decree: string;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** In the order of the register (register-order.ts). */
  readonly entries: readonly PublishedEntry[];
  /** The decided exemptions that the office announces; [] unless it has switched that on. */
  readonly exempted: readonly AnnouncedExemption[];
}

/** Label of the setting, section Sistem, that records when the list was last published. */
export const PUBLISHED_AT = 'Waktu Terbitan';

/** What the published register is made of. */
export interface PublishingOffice extends AnnouncedOffice {
  readonly dip: readonly (DipRow & CopiedRow)[];
}

export interface PublishedEntry {
  /** e.g. 'DIP-0012': identifies this document for ever. */
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly holder: string;
  readonly producer: string;
  readonly made: string;
  readonly form: string;
  /** Kelompok informasi; '' where none is stated. */
  readonly group: string;
  /** Jenis media yang memuat. */
  readonly media: string;
  readonly retention: string;
  readonly category: string;
  readonly year: number | null;
  /** '' where the document has no address: it is requested at the office. */
  readonly link: string;
  /** Code of the Sub Bagian. */
  readonly unit: string;
  readonly addedAt: string;
  readonly refreshedAt: string;
}

/** The public part of the registers now (rules: visibility.ts, announced-exemptions.ts). */
export function publishedRegister(office: PublishingOffice, context: Context): PublishedRegister {
  const { settings, calendar, now } = context;
  const iso = (at: Instant | null): string => (at === null ? '' : toIso(at, calendar.zone));
  const { name, address, city } = settings.office;
  return {
    format: 1,
    office: { name, address, city },
    publishedAt: toIso(now, calendar.zone),
    decree: decreeWords(settings.publication),
    units: settings.units.map((unit) => ({ code: unit.code, name: unit.name })),
    entries: inRegisterOrder(office.dip.filter(isPublic), ({ subBagian }) => subBagian, settings.units).map(
      (entry) => ({
        ...pick(entry, ...publishedCells),
        unit: entry.subBagian,
        addedAt: iso(entry.addedAt),
        refreshedAt: iso(entry.refreshedAt),
      }),
    ),
    exempted: announcedExemptions(office, context),
  };
}
