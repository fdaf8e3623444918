import type { StartView } from '../../rpc/contract/contract';
import type { PageProps } from '../page';
import { Heading } from '../heading';
import { ShareWith } from './share-with';
import { TeamNotes } from './team-notes';

/** The office is set up: the next steps, and where to change the values entered here. */
export const StartDone = ({ view, goTo }: PageProps & { readonly view: StartView }) => (
  <>
    <Heading>Kantor siap bekerja</Heading>
    <p>Semua langkah selesai. Tidak ada yang perlu diulang; halaman ini aman dibuka kapan saja.</p>
    <ShareWith settings={view.settings} />
    <TeamNotes notes={view.settings?.teamNotes ?? []} />
    <div class="actions">
      <button class="primary" type="button" onClick={() => goTo('beranda')}>
        Buka Beranda
      </button>
      <button type="button" onClick={() => goTo('pengaturan')}>
        Pengaturan
      </button>
      <button type="button" onClick={() => goTo('kesehatan')}>
        Kesehatan
      </button>
    </div>
  </>
);
