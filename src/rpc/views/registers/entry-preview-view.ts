import type { EntryPreview } from '../../../app/registers/preview-entry';
import type { Context } from '../../../domain/office/context';
import { entry } from '../../../domain/sop/step-4-entry';
import { unitName } from '../../../domain/organisation/sub-bagian';
import { may } from '../../../domain/office/permissions';
import type {
  DikWhy,
  EndingDocument,
  EnteringDocument,
  PlannedInventory,
  StayingRow,
  StayingWhy,
} from '../../../domain/registers/entry/plan-entry';
import type { Listing } from '../../../domain/registers/listing';
import type { EntryPreviewView, PreviewGroupView, PreviewItemView } from '../../contract/registers';
import type { StepView } from '../../contract/procedure';
import { gapHeader } from '../../../domain/completeness/dip-gaps';
import { guardView } from '../guard-view';
import { stepView } from '../step-view';

type Entering = EnteringDocument<PlannedInventory>;

/** The maximum number of items listed in a group. */
const ITEMS = 50;

/** Groups in reading order; each document belongs to the first group that takes it. */
const groups: readonly (readonly [label: string, takes: (document: Entering) => boolean])[] = [
  [
    'Pindah dari DIP ke DIK',
    ({ action, target }) => action === 'pindah register' && target.register === 'DIK',
  ],
  ['Pindah dari DIK ke DIP', ({ action }) => action === 'pindah register'],
  ['Tetap', ({ action }) => action === 'tetap'],
  ['Masuk DIK dengan keputusan', ({ target }) => target.status === 'ditetapkan'],
  ['Menunggu di DIK sebagai usulan', ({ target }) => target.register === 'DIK'],
  ['Baru masuk DIP', ({ action }) => action === 'baru'],
  ['Kembali ke DIP', ({ action }) => action === 'kembali'],
  ['Pindah kategori', ({ action }) => action === 'pindah kategori'],
  ['Dimutakhirkan di DIP', () => true],
];

const dikWords: Readonly<Record<DikWhy, string>> = {
  keputusan: 'dikecualikan menurut',
  diusulkan: 'diusulkan dikecualikan; menunggu uji konsekuensi melalui KPU Provinsi dan keputusan KPU',
  'keputusan tidak berlaku': 'keputusan yang disebut tidak berlaku; menunggu sebagai usulan',
  'baris lain mengecualikan': 'baris lain mengecualikan dokumen ini',
};
const stayingWords: Readonly<Record<StayingWhy, string>> = {
  dikembalikan: 'dikembalikan Tim Penghubung',
  ditunda: 'ditunda ke Kegiatan berikutnya',
  'belum diputuskan': 'belum diputuskan Tim Penghubung',
  'isi berubah': 'isinya berubah di sheet sesudah diputuskan; kolom Masalah menyebut yang semula',
  'ditarik PPID': 'ditarik PPID; pulihkan lebih dahulu bila hendak dimuat lagi',
};

/** What step 4 would do now, as the page shows it. */
export function entryPreviewView({
  kegiatan,
  step,
  plan,
  changes,
  gaps,
  entered,
  context,
  questions,
}: EntryPreview): EntryPreviewView {
  const view = step && stepView(step, context);
  if (kegiatan && view?.status === 'selesai') return enteredView(kegiatan.name, view, entered, context);
  const { entering, staying, ending } = plan;
  const inRegister = (register: string): number =>
    entering.filter(({ target }) => target.register === register).length;
  return {
    kegiatan: kegiatan?.name ?? null,
    step: stepWords(view),
    mine: view?.mine ?? false,
    done: false,
    incomplete: incompleteWords(
      entering.filter((document) => (gaps.get(document) ?? []).length > 0).length,
      context,
    ),
    dip: inRegister('DIP'),
    dik: inRegister('DIK'),
    out: staying.length,
    groups: [
      ...enteringGroups(entering, changes, gaps, context),
      ...endingGroups(ending, context),
      ...stayingGroups(staying, context),
    ],
    guard: guardView(questions, {
      may: step?.status === 'terbuka' && may(context, 'answerAtEntry'),
      whose: `Dijawab oleh Pelaksana atau PPID selama tahap ${entry.number} terbuka; sebelum itu oleh Tim Penghubung di Koordinasi.`,
    }),
  };
}

/** What step 4 has done, from what it wrote beside the rows. */
function enteredView(
  kegiatan: string,
  step: StepView,
  rows: EntryPreview['entered'],
  context: Context,
): EntryPreviewView {
  const listing = (...wanted: readonly Listing[]) => rows.filter((row) => wanted.includes(row.listing));
  const [dip, dik, out] = [listing('DIP'), listing('DIK'), listing('', 'ditarik')];
  const group = (label: string, members: EntryPreview['entered']) =>
    groupOf(
      label,
      members.map((row) => item(row, row.entry, enteredWords(row), context)),
    );
  return {
    kegiatan,
    step: stepWords(step),
    mine: step.mine,
    done: true,
    incomplete: '',
    dip: dip.length,
    dik: dik.length,
    out: out.length,
    guard: guardView([], { may: false, whose: '' }),
    groups: [
      ...group('Masuk DIP', dip),
      ...group('Masuk DIK', dik),
      ...group('Keluar dari daftar', listing('berakhir')),
      ...group('Tidak masuk', out),
    ],
  };
}

/** Why a document is in no register; '' for one that is. */
function enteredWords({ listing, decision, carried, reason }: EntryPreview['entered'][number]): string {
  if (listing === 'ditarik') return stayingWords['ditarik PPID'];
  if (listing === 'berakhir') return `${carried}: ${reason}`;
  return listing === '' ? decision : '';
}

/** What an incomplete DIP means for the step, by the office's setting. */
function incompleteWords(count: number, { settings }: Context): string {
  if (count === 0) return '';
  const what = `${count} dokumen belum lengkap untuk DIP.`;
  return settings.guard.incomplete === 'tahan'
    ? `${what} Tahap ${entry.number} baru dapat diselesaikan setelah kolomnya diisi di Inventaris.`
    : `${what} Tahap ${entry.number} tetap dapat diselesaikan; kolomnya tercetak kosong sampai diisi.`;
}

function stepWords(step: ReturnType<typeof stepView> | undefined): string {
  if (!step) return 'Belum ada Kegiatan yang berjalan.';
  const whose = `${step.doer}: ${step.doers.join(', ') || 'belum ditentukan di Pengaturan'}`;
  if (step.status === 'selesai') return `Tahap ${step.number} sudah selesai oleh ${step.actor}.`;
  return step.status === 'terbuka'
    ? `Tahap ${step.number} terbuka. Giliran ${whose}.`
    : `Tahap ${step.number} menunggu koordinasi semua Sub Bagian. Nanti giliran ${whose}.`;
}

function enteringGroups(
  entering: readonly Entering[],
  changes: EntryPreview['changes'],
  gaps: EntryPreview['gaps'],
  context: Context,
): readonly PreviewGroupView[] {
  const left = new Set(entering);
  return groups.flatMap(([label, takes]) => {
    const own = [...left].filter(takes);
    own.forEach((document) => left.delete(document));
    return groupOf(
      label,
      own.map((document) => ({
        ...enteringItem(document, context),
        changes: changes.get(document) ?? [],
        gaps: (gaps.get(document) ?? []).map(gapHeader),
      })),
    );
  });
}

const stayingGroups = (
  staying: readonly StayingRow<PlannedInventory>[],
  context: Context,
): readonly PreviewGroupView[] =>
  groupOf(
    'Tidak masuk',
    staying.map(({ row, why, entry }) => item(row, entry, stayingWords[why], context)),
  );

const endingGroups = (
  ending: readonly EndingDocument<PlannedInventory>[],
  context: Context,
): readonly PreviewGroupView[] =>
  groupOf(
    'Keluar dari daftar',
    ending.map(({ row, entry }) => item(row, entry.id, `${row.carried}: ${row.reason}`, context)),
  );

const groupOf = (label: string, items: readonly PreviewItemView[]): readonly PreviewGroupView[] =>
  items.length === 0 ? [] : [{ label, count: items.length, items: items.slice(0, ITEMS) }];

function enteringItem(document: Entering, context: Context): PreviewItemView {
  const { latestRow, entry, leaves, twins, target, rows, action } = document;
  const before = entry !== null && 'category' in entry ? entry.category : '';
  const why = [
    ...(target.why === null ? [] : [`${dikWords[target.why]} ${target.basis}`.trim()]),
    ...(action === 'pindah kategori' ? [`${before || 'tanpa kategori'} menjadi ${latestRow.category}`] : []),
    ...(leaves.length > 0 ? [`meninggalkan ${leaves.map(({ id }) => id).join(', ')}`] : []),
    ...(rows.length > 1 ? [`${rows.length} baris menyebut dokumen ini`] : []),
    ...(twins.length > 0 ? [`juga tercatat sebagai ${twins.join(', ')}`] : []),
  ];
  return item(latestRow, entry?.id ?? '', why.join('; '), context);
}

const item = (
  { title, year, subBagian }: Pick<PlannedInventory, 'title' | 'year' | 'subBagian'>,
  number: string,
  why: string,
  { settings }: Context,
): PreviewItemView => ({
  title,
  year,
  unit: unitName(subBagian, settings.units),
  number,
  why,
  changes: [],
  gaps: [],
});
