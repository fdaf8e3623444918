import { Button } from '../button';
import type { OverviewView } from '../../rpc/contract/contract';
import type { PageProps } from '../page';

type Props = Required<Pick<PageProps, 'goTo' | 'leadsTo'>> & Pick<OverviewView, 'papers'>;

/** Papers that wait for their signed copy, and signed files in which no paper was recognised. */
export const PapersTask = ({ papers: { waiting, unclear }, goTo, leadsTo }: Props) =>
  waiting + unclear === 0 ? null : (
    <li class="card">
      <strong>Kumpulkan naskah bertanda tangan</strong>
      {waiting === 0 ? null : <div class="soft">{waiting} naskah menunggu tanda tangan.</div>}
      {unclear === 0 ? null : (
        <div class="late">
          {unclear} berkas bertanda tangan perlu Anda periksa: naskahnya belum dikenali atau isinya berubah.
        </div>
      )}
      {leadsTo('keluaran') ? (
        <div class="actions">
          <Button
            aria-label="Buka naskah bertanda tangan"
            run={() => goTo('keluaran')}
            label="Buka Keluaran"
          />
        </div>
      ) : (
        <div class="soft">Dikerjakan di komputer, di sidebar lembar kerja.</div>
      )}
    </li>
  );
