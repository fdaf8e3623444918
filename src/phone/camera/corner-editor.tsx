import { useRef, useState } from 'preact/hooks';
import { Button } from '../../page/button';
import { Heading } from '../../page/heading';
import { isProper, mapQuad, wholeOf, type Point, type Quad } from './picture/point';
import type { Page } from './page';

interface Props {
  readonly page: Page;
  readonly save: (corners: Quad) => void;
  readonly cancel: () => void;
}

const names = ['kiri atas', 'kanan atas', 'kanan bawah', 'kiri bawah'] as const;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** What an arrow key moves a corner, as a part of the photograph; with Shift a fifth of it. */
const KEY_STEP = 0.01;
/** How much larger the magnifier shows the photograph. */
const MAGNIFIED = 3;

const between0And1 = (value: number): number => Math.min(1, Math.max(0, value));

/** The photograph with its four corners, to be moved until they are those of the paper. */
export function CornerEditor({ page, save, cancel }: Props) {
  const [corners, setCorners] = useState(page.corners);
  const [isRefused, setRefused] = useState(false);
  const place = useRef<HTMLElement>(null);
  // The picture is as high as the screen leaves beside this section's own words and buttons.
  const scroll = (): void => place.current?.scrollIntoView({ block: 'start' });
  const put = (index: number, to: Point): void =>
    setCorners((before) =>
      mapQuad(before, (corner, each) =>
        each === index ? { x: between0And1(to.x), y: between0And1(to.y) } : corner,
      ),
    );
  return (
    <section aria-label="Tepi kertas" ref={place}>
      <Heading>Tepi kertas</Heading>
      {isRefused && !isProper(corners) ? (
        <p class="late" role="alert">
          Tepi ini tidak membentuk kertas: geser tiap bulatan ke sudut kertasnya sendiri.
        </p>
      ) : (
        <p class="soft">Geser keempat bulatan ke sudut kertas.</p>
      )}
      <Corners photo={page.preview} corners={corners} put={put} shown={scroll} />
      <div class="actions">
        <Button label="Cari tepi lagi" run={() => setCorners(page.found)} />
        <Button label="Seluruh foto" run={() => setCorners(wholeOf({ width: 1, height: 1 }))} />
      </div>
      <div class="actions">
        <Button
          class="primary"
          label="Pakai tepi ini"
          run={() => (isProper(corners) ? save(corners) : setRefused(true))}
        />
        <Button label="Batal" run={cancel} />
      </div>
    </section>
  );
}

interface CornersProps {
  readonly photo: string;
  readonly corners: Quad;
  readonly put: (index: number, to: Point) => void;
  /** The photograph has its size on the screen. */
  readonly shown: () => void;
}

/** The photograph and the handles of its corners, which a finger, a mouse or the arrow keys move. */
function Corners({ photo, corners, put, shown }: CornersProps) {
  const [held, setHeld] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const drag = (index: number, event: PointerEvent): void => {
    const box = frame.current?.getBoundingClientRect();
    if (held !== index || !box) return;
    put(index, { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  };
  const press = (index: number, event: KeyboardEvent): void => {
    const to = afterKey(corners[index] as Point, event);
    if (to) put(index, to);
  };
  return (
    <div class="corners">
      <div class="frame" ref={frame}>
        <img src={photo} alt="Foto asli" draggable={false} onLoad={shown} />
        <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
          <polygon points={corners.map(({ x, y }) => `${x},${y}`).join(' ')} />
        </svg>
        {corners.map((corner, index) => (
          <button
            key={index}
            type="button"
            class="handle"
            aria-label={`Sudut ${names[index] ?? ''}`}
            aria-description="Geser dengan jari atau tombol panah"
            style={{ left: `${corner.x * 100}%`, top: `${corner.y * 100}%` }}
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              setHeld(index);
            }}
            onPointerMove={(event) => drag(index, event)}
            onPointerUp={() => setHeld(null)}
            onPointerCancel={() => setHeld(null)}
            onKeyDown={(event) => press(index, event)}
          />
        ))}
        {held === null || frame.current === null ? null : (
          <Magnifier
            photo={photo}
            at={corners[held] as Point}
            width={frame.current.clientWidth}
            height={frame.current.clientHeight}
          />
        )}
      </div>
    </div>
  );
}

/** Where a key moves a corner; undefined for a key that is no arrow. */
function afterKey({ x, y }: Point, event: KeyboardEvent): Point | undefined {
  const arrow = arrows[event.key];
  if (arrow === undefined) return undefined;
  event.preventDefault();
  const step = event.shiftKey ? KEY_STEP / 5 : KEY_STEP;
  return { x: x + arrow[0] * step, y: y + arrow[1] * step };
}

interface MagnifierProps {
  readonly photo: string;
  readonly at: Point;
  /** Pixels of the photograph on the screen. */
  readonly width: number;
  readonly height: number;
}

/** What is below the thumb, in the corner of the photograph where the thumb is not. */
const Magnifier = ({ photo, at, width, height }: MagnifierProps) => (
  <div
    class="magnifier"
    aria-hidden="true"
    style={{
      [at.x < 0.5 ? 'right' : 'left']: 0,
      backgroundImage: `url(${photo})`,
      backgroundSize: `${width * MAGNIFIED}px ${height * MAGNIFIED}px`,
      backgroundPosition: `${50 - at.x * width * MAGNIFIED}px ${50 - at.y * height * MAGNIFIED}px`,
    }}
  />
);
