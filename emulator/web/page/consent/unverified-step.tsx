import { useState } from 'preact/hooks';
import type { WireConsent } from '../../wire/wire';
import { Modal } from '../ui/modal';

/** The script's request, and what the person does to refuse it. */
export interface StepProps {
  readonly asked: WireConsent;
  readonly leave: () => void;
}

interface Props extends StepProps {
  readonly next: () => void;
}

/** "Google hasn't verified this app": https://support.google.com/cloud/answer/7454865; the Indonesian text is assumed. */
export function UnverifiedStep({ asked: { project, developer }, leave, next }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Modal title="Google belum memverifikasi aplikasi ini" onClose={leave} wide>
      <div class="consent">
        <p>
          Aplikasi ini meminta akses ke info sensitif di Akun Google Anda. Sebelum developer ({developer})
          memverifikasi aplikasi ini dengan Google, Anda sebaiknya tidak menggunakannya.
        </p>
        <p>
          <button
            type="button"
            class="link"
            aria-expanded={isOpen}
            data-first
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Sembunyikan Lanjutan' : 'Lanjutan'}
          </button>
        </p>
        {isOpen ? (
          <div class="advanced">
            <p>Lanjutkan hanya jika Anda memahami risikonya dan memercayai developer ({developer}).</p>
            <p>
              <button type="button" class="link" onClick={next}>
                Buka {project} (tidak aman)
              </button>
            </p>
          </div>
        ) : null}
      </div>
      <div class="buttons">
        <button type="button" class="primary" onClick={leave}>
          Kembali ke tempat yang aman
        </button>
      </div>
    </Modal>
  );
}
