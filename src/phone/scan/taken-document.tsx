import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import { Heading, useLostFocus } from '../../page/heading';
import { canBeReopened, type AfterTaking, type Kept } from '../kept/kept';
import { useAddress } from '../kept/use-address';
import { useTried } from '../kept/use-tried';
import type { KeptDocuments } from '../kept/use-kept';
import { pagesWords, sizeWords } from './size-words';

interface Props {
  readonly draft: Kept;
  readonly kept: KeptDocuments;
  /** Saves it, and goes on. */
  readonly save: (then: AfterTaking) => Promise<void>;
  readonly hasNext: boolean;
}

/** What was taken, already kept on the phone: to save, to look at, to change its pages, or to take again. */
export function TakenDocument({ draft, kept, save, hasNext }: Props) {
  const [isSaving, setSaving] = useState(false);
  const [isAsked, ask] = useState(false);
  const { address, unread, readAgain } = useAddress(draft, kept);
  const { problem, tried } = useTried();
  const saveAnd = async (then: AfterTaking): Promise<void> => {
    setSaving(true);
    await tried(() => save(then));
    setSaving(false);
  };
  return (
    <>
      <Heading>
        {pagesWords(draft.pages)}, {sizeWords(draft.size)}
      </Heading>
      {problem === '' ? null : (
        <p role="alert" class="notice bad">
          {problem}
        </p>
      )}
      {unread === '' ? null : (
        <div role="alert" class="notice bad">
          <p>Isinya belum dapat dibuka. {unread}</p>
          <Button run={readAgain} label="Buka lagi" />
        </div>
      )}
      <div class="actions tall">
        {hasNext ? (
          <Button
            class="primary"
            disabled={isSaving}
            run={() => saveAnd('next')}
            label="Simpan, lanjut berikutnya"
          />
        ) : null}
        <Button
          class={hasNext ? '' : 'primary'}
          disabled={isSaving}
          run={() => saveAnd('list')}
          label="Simpan"
        />
        {canBeReopened(draft) && !isAsked ? (
          <Button disabled={isSaving} run={() => tried(() => kept.reopen(draft.key))} label="Ubah halaman" />
        ) : null}
        {isAsked ? (
          <Again
            pages={draft.pages}
            busy={isSaving}
            discard={() => tried(() => kept.discard(draft.key))}
            stay={() => ask(false)}
          />
        ) : (
          <Button disabled={isSaving} run={() => ask(true)} label="Ulangi" />
        )}
        {address === '' ? null : (
          <a href={address} target="_blank" rel="noreferrer">
            Lihat
          </a>
        )}
        {address === '' || problem === '' ? null : (
          <a href={address} download={draft.name}>
            Unduh PDF
          </a>
        )}
      </div>
    </>
  );
}

interface AgainProps {
  readonly pages: number;
  readonly busy: boolean;
  readonly discard: () => Promise<void>;
  readonly stay: () => void;
}

/** Asks before what was taken is discarded. */
const Again = ({ pages, busy, discard, stay }: AgainProps) => (
  <>
    <span role="status" ref={useLostFocus<HTMLSpanElement>()} tabIndex={-1}>
      Buang {pagesWords(pages)} ini dan ulangi?
    </span>
    <Button disabled={busy} run={discard} label="Buang" />
    <Button disabled={busy} run={stay} label="Jangan" />
  </>
);
