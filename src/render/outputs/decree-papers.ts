import { yearOf } from '../../domain/calendar/calendar-date';
import type { InternalHoldings } from '../../domain/outputs/holdings';
import { dipTable } from '../document/dip-table';
import type { Block } from '../document/block';
import { lettered, paragraph } from '../document/parts';
import type { Papers } from './office-paper';
import { signatureOf } from './render-papers';

const DOTS = '.'.repeat(20);

/** A word as label, with its text beside it. */
const clause = (label: string, text: string): Block => ({ kind: 'item', label, text, hanging: 30 });

const punctuated = (items: readonly string[]): readonly string[] => items.map((item) => `${item};`);

/**
 * A draft of the decree that establishes the DIP, with the register as its attachment. Its form is assumed (Peraturan
 * KPU 2/2021); the office completes it, and enters its number and date in Pengaturan once it is signed.
 */
export const decreePapers: Papers<InternalHoldings> = (holdings) => {
  const { register, publication, day, legalBases, signature } = holdings;
  const { decreeBy, decreeNumber, decreeDate } = publication;
  const title = `Keputusan ${decreeBy} ${register.office.name}`;
  const subject = `Penetapan Daftar Informasi Publik ${register.office.name} Tahun ${yearOf(day)}`;
  const signer = signatureOf(
    `Ditetapkan di ${register.office.city || DOTS}\npada tanggal ${decreeDate || DOTS}`,
    { ...signature, role: decreeBy },
  );
  return [
    {
      title,
      lines: [
        `Nomor ${decreeNumber || DOTS}`,
        'tentang',
        subject,
        ...(decreeNumber === '' ? ['(Rancangan)'] : []),
      ],
      about: subject,
      orientation: 'portrait',
      blocks: [
        { kind: 'heading', level: 2, text: 'Menimbang:' },
        ...lettered([
          'bahwa badan publik wajib menyediakan dan mengumumkan informasi publik menurut Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik;',
          `bahwa informasi publik yang dikuasai ${register.office.name} telah diinventarisasi dan dicatat dalam Daftar Informasi Publik;`,
          `bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan tentang ${subject};`,
        ]),
        { kind: 'heading', level: 2, text: 'Mengingat:' },
        ...lettered(punctuated(legalBases)),
        { kind: 'heading', level: 1, text: 'Memutuskan' },
        clause('Menetapkan', `Keputusan ${decreeBy} tentang ${subject}.`),
        clause(
          'KESATU',
          `Menetapkan Daftar Informasi Publik ${register.office.name} sebagaimana tercantum dalam Lampiran, yang merupakan bagian tidak terpisahkan dari Keputusan ini.`,
        ),
        clause(
          'KEDUA',
          'Daftar Informasi Publik sebagaimana dimaksud dalam diktum KESATU diumumkan dan dimutakhirkan secara berkala.',
        ),
        clause('KETIGA', 'Keputusan ini mulai berlaku pada tanggal ditetapkan.'),
        signer,
      ],
    },
    {
      title: 'Lampiran',
      lines: [title, `Nomor ${decreeNumber || DOTS} tanggal ${decreeDate || DOTS}`, subject],
      orientation: 'landscape',
      isPlain: true,
      blocks: [
        ...(register.entries.length === 0 ? [paragraph('Belum ada entri.')] : dipTable(register.entries)),
        signer,
      ],
    },
  ];
};
