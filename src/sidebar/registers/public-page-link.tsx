import type { PublicationView } from '../../rpc/contract/contract';

/** A link to the public page, or how to set it up. */
export const PublicPageLink = ({ view: { address, fileId } }: { readonly view: PublicationView }) => (
  <>
    {address === '' ? (
      <p class="soft">Alamat halaman publik belum diisi di Pengaturan, bagian Publik.</p>
    ) : (
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          Buka halaman publik
        </a>
      </p>
    )}
    {fileId === '' ? null : (
      <details>
        <summary>ID berkas untuk halaman publik</summary>
        <code>{fileId}</code>
      </details>
    )}
  </>
);
