import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import type { PageProps } from '../../page/page';
import { Decrees } from './decrees';
import { Listing } from './listing';
import { Preview } from './preview';
import { Publication } from './publication';
import { RetentionDue } from './retention-due';
import { stepNumbers } from '../../domain/sop/step-numbers';

const parts = [
  { id: 'daftar', label: 'Daftar', part: Listing },
  { id: 'entri', label: `Tahap ${stepNumbers.entry}`, part: Preview },
  { id: 'publikasi', label: 'Publikasi', part: Publication },
  { id: 'keputusan', label: 'Dasar DIK', part: Decrees },
  { id: 'retensi', label: 'Retensi', part: RetentionDue },
] as const;

/** DIP: the registers with the history of their entries, the preview of the entry, the decrees of the DIK, what is due. */
export function Registers({ at = {} }: PageProps) {
  const [current, setCurrent] = useState<string>(at.part ?? 'daftar');
  const Part = (parts.find(({ id }) => id === current) ?? parts[0]).part;
  const head = (
    <>
      <h1>DIP dan DIK</h1>
      <div class="parts" role="group" aria-label="Bagian DIP">
        {parts.map(({ id, label }) => (
          <Button key={id} aria-pressed={id === current} run={() => setCurrent(id)} label={label} />
        ))}
      </div>
    </>
  );
  return <Part key={current} head={head} />;
}
