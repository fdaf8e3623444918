import { entryHistory } from '../../../../src/domain/registers/entry/entry-history';

const line = (object: string, event: string, detail: string) => ({
  id: '1',
  at: '2026-02-04T09:00:00+07:00',
  actor: 'ppid@kpu-lahat.go.id',
  event,
  object,
  detail,
});

test('lists the events of one entry, with its Kegiatan, and no others', () => {
  const log = [
    line('DIP-0001', 'DIP_MASUK', 'K-0001; KUL-0001 Neraca; lampiran\ndua'),
    line('DIP-0002', 'DIP_MASUK', 'K-0001; KUL-0002 Lain'),
    line('DIP-0001', 'TAHAP_SELESAI', 'bukan entri'),
    line('DIP-0001', 'DIP_DITARIK', 'salah ketik'),
  ];
  expect(entryHistory(log, 'DIP-0001').map(({ event, kegiatan, words }) => [event, kegiatan, words])).toEqual(
    [
      ['MASUK', 'K-0001', 'KUL-0001 Neraca; lampiran\ndua'],
      ['DITARIK', '', 'salah ketik'],
    ],
  );
});
