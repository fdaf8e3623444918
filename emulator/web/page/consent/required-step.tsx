import { Modal } from '../ui/modal';

interface Props {
  readonly leave: () => void;
  readonly next: () => void;
}

/** The sheet's own dialog: "Authorization Required. A script attached to this document needs your permission to run." */
export const RequiredStep = ({ leave, next }: Props) => (
  <Modal title="Otorisasi diperlukan" onClose={leave}>
    <p class="message">Skrip yang terlampir pada dokumen ini memerlukan izin Anda untuk berjalan.</p>
    <div class="buttons">
      <button type="button" onClick={leave}>
        Batal
      </button>
      <button type="button" class="primary" data-first onClick={next}>
        OK
      </button>
    </div>
  </Modal>
);
