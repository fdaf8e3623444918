import { idOf, rowsOf, type DemoOffice } from '../../../demo/office';
import { ppid, units } from '../../../demo/people';
import { unit } from '../../unit';
import type { Operation, Scenario } from '../scenario';

const [kul, tph] = [unit('KUL'), unit('TPH')];
const kegiatan = (office: DemoOffice) => office.table('Kegiatan').map((row) => row['Nama Kegiatan']);
const isAnswered = (office: DemoOffice, code: string): boolean =>
  rowsOf(office, unit(code)).every((row) => row['Kelanjutan'] !== 'belum dijawab');

/** The second Kegiatan opens from the first; units answer about its documents, and the Tim Penghubung accepts them. */
export const nextKegiatan: Scenario = {
  name: 'Kegiatan berikutnya',
  steps: [
    {
      name: 'Kegiatan kedua dibuka',
      as: ppid,
      from: 'page',
      call: 'openKegiatan',
      args: () => ['Semester II 2026'],
      isDone: (office) => kegiatan(office).includes('Semester II 2026'),
      endsWithNight: true,
    },
    {
      name: 'yang tertunda ditunda lagi',
      as: kul.staff,
      from: 'page',
      call: 'amendRows',
      args: (office) => [
        'ditunda',
        rowsOf(office, kul)
          .filter((row) => row['Masuk'] === '')
          .map(idOf),
        'Masih dicari',
      ],
    },
    ...units.map(({ code, staff }): Operation => ({
      name: `${code} menjawab`,
      as: staff,
      from: 'page',
      call: 'answerCarried',
      args: () => [code, [], true, true],
      isDone: (office) =>
        isAnswered(office, code) &&
        office
          .table('Tahapan')
          .some((row) => row['ID'] === `K-0002/1/${code}` && row['Status'] === 'selesai'),
    })),
    {
      name: 'TPH menerima yang tetap',
      as: tph.liaison,
      from: 'page',
      call: 'acceptUnchanged',
      args: () => [tph.code, []],
      isDone: (office) => rowsOf(office, tph).every((row) => row['Keputusan'] !== ''),
    },
  ],
};
