import { tidy } from '../../text/normalise';

/**
 * The chapters of the activity report (SOP step 6) with their sections, in the order of a report in the office's rules
 * for official letters (Peraturan KPU 2/2021; its form: assumed). An office may omit, reorder and rename them.
 */
export const reportChapters = [
  { chapter: 'Pendahuluan', sections: ['Umum', 'Tujuan', 'Ruang Lingkup', 'Dasar'] },
  { chapter: 'Kegiatan yang Dilaksanakan', sections: ['Waktu dan Pelaksana', 'Pelaksanaan'] },
  { chapter: 'Hasil yang Dicapai', sections: ['Hasil', 'Kendala'] },
  { chapter: 'Simpulan dan Saran', sections: ['Simpulan', 'Tindak Lanjut'] },
  { chapter: 'Penutup', sections: ['Penutup'] },
] as const;

export type ReportChapterName = (typeof reportChapters)[number]['chapter'];
export type ReportSectionName = (typeof reportChapters)[number]['sections'][number];

export const reportSections: readonly ReportSectionName[] = reportChapters.flatMap(
  ({ sections }) => sections,
);

/** Headings that differ from the section's name. */
const standardHeadings: { readonly [N in ReportSectionName]?: string } = {
  Tujuan: 'Maksud dan Tujuan',
  'Tindak Lanjut': 'Saran dan Tindak Lanjut',
  Hasil: 'Hasil Kegiatan',
};
export const standardHeading = (name: ReportSectionName): string => standardHeadings[name] ?? name;

export interface ReportChapter {
  readonly heading: string;
  /** A chapter with one possible section has its heading only: the section's is ''. */
  readonly sections: readonly { readonly name: ReportSectionName; readonly heading: string }[];
}

/** Sections in the office's order as chapters: adjacent sections of the same chapter are together. */
export function chaptersOf(
  names: readonly ReportSectionName[],
  headings: {
    readonly chapter: (name: ReportChapterName) => string;
    readonly section: (name: ReportSectionName) => string;
  },
): readonly ReportChapter[] {
  const found: { name: ReportChapterName; heading: string; sections: ReportChapter['sections'] }[] = [];
  for (const name of names) {
    const { chapter, isWhole } = chapterOf(name);
    const section = { name, heading: isWhole ? '' : headings.section(name) };
    const last = found[found.length - 1];
    if (last?.name === chapter) last.sections = [...last.sections, section];
    else found.push({ name: chapter, heading: headings.chapter(chapter), sections: [section] });
  }
  return found.map(({ heading, sections }) => ({ heading, sections }));
}

function chapterOf(name: ReportSectionName): {
  readonly chapter: ReportChapterName;
  readonly isWhole: boolean;
} {
  const own = reportChapters.find(({ sections }) => (sections as readonly string[]).includes(name));
  if (own === undefined) throw new Error(`No chapter has the section ${name}`);
  return { chapter: own.chapter, isWhole: own.sections.length === 1 };
}

/**
 * Sections separated by commas, in printing order; undefined when a word is no section, a section is repeated, or none
 * is named.
 * @example parseSections('hasil, Penutup')  //=> ['Hasil', 'Penutup']
 */
export function parseSections(text: string): readonly ReportSectionName[] | undefined {
  const words = text
    .split(/[,;\n]/)
    .map((word) => tidy(word).toLowerCase())
    .filter((word) => word !== '');
  const found = words.flatMap((word) => reportSections.filter((name) => name.toLowerCase() === word));
  const all = found.length === words.length && new Set(found).size === found.length;
  return all && found.length > 0 ? found : undefined;
}
