import { finishStep } from '../../../src/domain/procedure/finish-step';
import { as, office, pelaksana, withOffice, worldAt, type World } from '../office-builder';

const finish = (world: World) => finishStep(world.office, as(pelaksana, world), office(4));
const complete = (world: World): World =>
  withOffice(world, {
    inventaris: world.office.inventaris.map((row) => ({
      ...row,
      summary: 'Isi dokumen',
      producer: 'Sekretaris',
      madeAt: 'Lahat',
      retention: '5 tahun',
      media: 'Laman kantor',
    })),
  });
const held = { 'Penjagaan/DIP yang Belum Lengkap': 'tahan' };

test('an incomplete DIP does not hold step 4 back unless the office wants it', () => {
  expect(finish(worldAt(office(4)))).toMatchObject({ ok: true });
  const refused = finish(worldAt(office(4), held));
  expect(refused).toMatchObject({
    ok: false,
    error: {
      code: 'BLOCKED',
      blockers: [
        { code: 'DIP_INCOMPLETE', missing: expect.arrayContaining(['Ringkasan Isi Informasi']) as unknown },
        { code: 'DIP_INCOMPLETE' },
      ],
    },
  });
});

test('a complete one is entered', () =>
  expect(finish(complete(worldAt(office(4), held)))).toMatchObject({ ok: true }));
