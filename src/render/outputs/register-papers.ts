import type { InternalHoldings, PublicHoldings } from '../../domain/outputs/holdings';
import type { Block } from '../document/block';
import { dipTable } from '../document/dip-table';
import { dikTable } from './dik-table';
import { monevBlocks } from './monev-blocks';
import type { Papers } from './office-paper';
import { FOR_OFFICE, placeAndDay, signatureOf } from './render-papers';
import { retentionBlocks } from './retention-blocks';

/** A register on landscape pages, signed by the PPID. */
const register =
  <H extends PublicHoldings>(
    title: string,
    remarks: (holdings: H) => readonly string[],
    blocks: (holdings: H) => readonly Block[],
  ): Papers<H> =>
  (holdings) => [
    {
      title,
      lines: [...remarks(holdings), `Keadaan per ${holdings.date}`],
      orientation: 'landscape',
      blocks: [...blocks(holdings), signatureOf(placeAndDay(holdings), holdings.signature)],
    },
  ];

export const dipPaper = register<PublicHoldings>(
  'Daftar Informasi Publik',
  ({ register: { decree } }) => (decree === '' ? [] : [`Ditetapkan dengan ${decree}`]),
  ({ register: { entries } }) => dipTable(entries),
);

export const dikPaper = register<InternalHoldings>(
  'Daftar Informasi Dikecualikan',
  () => [FOR_OFFICE],
  ({ dik }) => dikTable(dik),
);

export const retentionPaper = register<InternalHoldings>(
  'Daftar Jatuh Tempo Retensi Arsip',
  () => [FOR_OFFICE],
  ({ retention }) => retentionBlocks(retention),
);

export const monevPaper = register<InternalHoldings>(
  'Bukti Monitoring dan Evaluasi Keterbukaan Informasi Publik',
  () => [],
  ({ monev }) => monevBlocks(monev),
);
