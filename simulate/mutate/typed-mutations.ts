import type { Mutation } from './mutation';

/** Mistakes by which what was typed into a sheet, or is outside its limited folder, counts. */
export const typedMutations: readonly Mutation[] = [
  {
    name: 'a Status typed into a register undoes a withdrawal',
    file: 'src/domain/registers/vouched-entries.ts',
    find: "...(standing !== 'in' && { status: 'ditarik' }),",
    replace: '',
    tests: ['test/domain/registers/vouched-entries.test.ts'],
  },
  {
    name: 'a status that was typed into Tahapan finishes a step',
    file: 'src/domain/kegiatan/vouched-steps.ts',
    find: 'const status = statusOf(line, lines, procedure);',
    replace: 'const status = sheet.status ?? statusOf(line, lines, procedure);',
    tests: ['test/domain/kegiatan/vouched-steps.test.ts'],
  },
  {
    name: 'an exception from four eyes counts as it was typed',
    file: 'src/domain/kegiatan/vouched-steps.ts',
    find: "if (entry === undefined) return '';",
    replace: 'if (entry === undefined) return typed;',
    tests: ['test/domain/kegiatan/vouched-steps.test.ts'],
  },
  {
    name: 'the copies of an exempted scan stay where everybody opens them',
    file: 'src/domain/scans/archive/exempted-copies.ts',
    find: 'readersOf(place, settings) !== undefined',
    replace: 'readersOf(place, settings) === undefined',
    tests: ['test/journeys/scans/exempted-copies.test.ts'],
  },
];
