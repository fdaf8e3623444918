import { useState } from 'preact/hooks';
import { Button } from '../../../page/button';
import type { PaperView } from '../../../rpc/contract/contract';

interface Props {
  readonly id: string;
  readonly papers: readonly PaperView[];
  readonly busy: boolean;
  readonly choose: (token: string) => Promise<unknown>;
}

/** The papers that a person may choose for a file: those that wait first. */
export function PaperChoice({ id, papers, busy, choose }: Props) {
  const [token, setToken] = useState('');
  const waits = ({ state }: PaperView): number => (state === 'waiting' ? 0 : 1);
  const sorted = [...papers].sort((one, other) => waits(one) - waits(other));
  if (papers.length === 0) return <p class="soft">Belum ada naskah yang dibuat.</p>;
  return (
    <>
      <label for={`naskah-${id}`}>Kode tidak terbaca. Naskah yang mana?</label>
      <select id={`naskah-${id}`} value={token} onChange={(event) => setToken(event.currentTarget.value)}>
        <option value="">Pilih naskah…</option>
        {sorted.map((paper) => (
          <option key={paper.token} value={paper.token}>
            {paper.name} ({paper.token}){paper.state === 'replaced' ? ', versi lama' : ''}
          </option>
        ))}
      </select>
      <Button disabled={busy || token === ''} run={() => choose(token)} label="Simpan" />
    </>
  );
}
