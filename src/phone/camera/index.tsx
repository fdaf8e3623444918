import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../page/button';
import { Heading, useLostFocus } from '../../page/heading';
import { CornerEditor } from './corner-editor';
import { Notices } from './notices';
import { PageCard } from './page-card';
import { UnshownPhotos } from './unshown-photos';
import type { AfterTaking } from '../kept/kept';
import type { Keeping } from '../kept/keeping';
import { bytesOf, unreadableWords } from '../scan/bytes-of';
import { Problem } from '../kept/kept-cards';
import { useTried } from '../kept/use-tried';
import { countPages } from './paper/count-pages';
import { jpegPdf } from './paper/jpeg-pdf';
import { PhotoInput } from './photo-input';
import { style } from './style';
import type { Page } from './page';
import { usePages } from './use-pages';
import { useCover } from '../use-cover';

interface Props {
  /** Where photographs are kept until they are a PDF. */
  readonly photos: Keeping;
  /** Whether another document follows. */
  readonly hasNext: boolean;
  /**
   * The PDF of the pages that were taken, with their number (0 if a chosen PDF does not tell it) and their photographs; `then`: whether
   * it is saved as it is, and what the person goes on to.
   */
  readonly onDone: (
    pdf: Uint8Array<ArrayBuffer>,
    pages: number,
    photos: readonly number[],
    then: AfterTaking,
  ) => void;
  /** Gives up after `discard` has removed the pages. @throws what `discard` throws */
  readonly onCancel: (discard: () => Promise<void>) => Promise<void>;
}

/** Photographs the pages of a document, corrects them, and makes one PDF; a chosen PDF is passed on as it is. */
export function Camera({ photos: keeper, hasNext, onDone, onCancel }: Props) {
  const all = usePages(keeper);
  const { pages, unshown, working } = all;
  const [edited, setEdited] = useState<Page | null>(null);
  const closeEditor = useCover(edited !== null, () => setEdited(null));
  const [refused, setRefused] = useState<readonly string[]>([]);
  const take = async (files: readonly File[]): Promise<void> => {
    const { photos, pdf, problems } = sorted(files, pages.length > 0);
    setRefused(problems);
    return pdf ? setRefused(await passOn(pdf, onDone)) : all.add(photos);
  };
  const ids = pages.map(({ id }) => id);
  const finish = (then: AfterTaking): void =>
    onDone(jpegPdf(pages.map(({ made }) => made)), pages.length, ids, then);
  if (edited)
    return (
      <>
        <style>{style}</style>
        <CornerEditor
          page={edited}
          cancel={closeEditor}
          save={(corners) => {
            closeEditor();
            void all.change(edited, { corners, isFound: true });
          }}
        />
      </>
    );
  const busy = working !== null;
  return (
    <>
      <style>{style}</style>
      <Heading ifLost>Foto dokumen</Heading>
      <p class="soft">
        Foto satu halaman sekali ambil. Tepi kertas dicari sendiri, bayangan dihilangkan, dan semua halaman
        menjadi satu PDF.
      </p>
      <Inputs isFirst={pages.length === 0} disabled={busy} take={(files) => void take(files)} />
      <Notices pages={all} refused={refused} />
      <ol aria-label="Halaman">
        {pages.map((page, index) => (
          <PageCard
            key={page.id}
            page={page}
            number={index + 1}
            count={pages.length}
            busy={busy}
            pages={all}
            edit={() => setEdited(page)}
          />
        ))}
      </ol>
      <UnshownPhotos pages={all} />
      <Ending
        count={pages.length}
        taken={pages.length + unshown.length}
        busy={busy}
        hasNext={hasNext}
        done={finish}
        cancel={() => onCancel(() => all.remove([...ids, ...unshown.map(({ id }) => id)]))}
      />
    </>
  );
}

type InputProps = Pick<ComponentProps<typeof PhotoInput>, 'disabled' | 'take'>;

const Inputs = ({ isFirst, ...input }: InputProps & { readonly isFirst: boolean }) => (
  <div class="actions">
    <PhotoInput label={isFirst ? 'Ambil foto' : 'Foto halaman berikutnya'} isCamera isPrimary {...input} />
    <PhotoInput label="Pilih foto atau PDF" isCamera={false} {...input} />
  </div>
);

interface Sorted {
  readonly photos: readonly File[];
  readonly pdf: File | undefined;
  readonly problems: readonly string[];
}

const isPdf = ({ type, name }: File): boolean => type === 'application/pdf' || /\.pdf$/i.test(name);
const isPhoto = ({ type, name }: File): boolean =>
  type.startsWith('image/') || /\.(jpe?g|png|webp|heic|heif)$/i.test(name);

/** A PDF goes alone: it is a document of its own, and the photographs would be lost beside it. */
function sorted(files: readonly File[], hasPages: boolean): Sorted {
  const photos = files.filter((file) => !isPdf(file) && isPhoto(file));
  const [pdf, ...others] = files.filter(isPdf);
  const isAlone = !hasPages && photos.length === 0 && others.length === 0;
  const problems = [
    ...files
      .filter((file) => !isPdf(file) && !isPhoto(file))
      .map(({ name }) => `${name} bukan foto atau PDF.`),
    ...(pdf && !isAlone
      ? [
          others.length > 0
            ? 'Pilih satu PDF saja: setiap dokumen satu berkas.'
            : `${pdf.name} sudah berupa PDF dan tidak digabung dengan foto. Bila PDF itu yang dikirim, hapus dahulu fotonya, lalu pilih lagi.`,
        ]
      : []),
  ];
  return { photos, pdf: isAlone ? pdf : undefined, problems };
}

/** @returns why it cannot be passed on */
async function passOn(file: File, onDone: Props['onDone']): Promise<readonly string[]> {
  const bytes = await bytesOf(file);
  if (bytes === null) return [unreadableWords(file.name)];
  onDone(bytes, countPages(bytes), [], 'look');
  return [];
}

interface EndingProps {
  /** The pages of the PDF. */
  readonly count: number;
  /** The photographs that giving up would discard. */
  readonly taken: number;
  readonly busy: boolean;
  readonly hasNext: boolean;
  readonly done: (then: AfterTaking) => void;
  /** @throws if the phone does not remove what it keeps of the pages */
  readonly cancel: () => Promise<void>;
}

/** Finishes, or gives up; photographs are not thrown away by one touch. The pages were looked at one by one, so they are saved from here. */
function Ending({ count, taken, busy, hasNext, done, cancel }: EndingProps) {
  const [isAsked, setAsked] = useState(false);
  if (isAsked) return <Sure taken={taken} cancel={cancel} stay={() => setAsked(false)} />;
  const ending = (then: AfterTaking, label: string, isFirst: boolean) => (
    <Button class={isFirst ? 'primary' : ''} disabled={busy} label={label} run={() => done(then)} />
  );
  return (
    <div class="actions">
      {count === 0 ? null : (
        <>
          {hasNext ? ending('next', 'Simpan, lanjut berikutnya', true) : null}
          {ending('list', 'Simpan', !hasNext)}
          {ending('look', `Jadikan PDF (${count} halaman)`, false)}
        </>
      )}
      <Button label="Batal" disabled={busy} run={() => (taken === 0 ? cancel() : setAsked(true))} />
    </div>
  );
}

function Sure({
  taken,
  cancel,
  stay,
}: Pick<EndingProps, 'taken' | 'cancel'> & { readonly stay: () => void }) {
  const { problem, tried } = useTried();
  return (
    <div class="notice warning" role="alert" ref={useLostFocus<HTMLDivElement>()} tabIndex={-1}>
      {`Buang ${taken} halaman yang sudah difoto?`}
      <Problem words={problem} />
      <div class="actions">
        <Button label="Buang" run={() => tried(cancel)} />
        <Button label="Jangan buang" run={stay} />
      </div>
    </div>
  );
}
