import './with-resolvers';
import { Jbig2Image, JpxImage } from 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs';
import jbig2 from 'pdfjs-dist/wasm/jbig2.wasm';
import openjpeg from 'pdfjs-dist/wasm/openjpeg.wasm';
import type { CodedImage, Coding, Levels } from '../scans/split/pdf/page-image';

/** Decodes a picture. @throws Error where its bytes are damaged */
export type DecodeImage = (image: CodedImage) => Promise<Levels>;

/** Parts of the decoders by the names under which they ask for them. */
const binaries: Readonly<Record<string, Uint8Array>> = { 'jbig2.wasm': jbig2, 'openjpeg.wasm': openjpeg };

Jbig2Image.setOptions({
  useWasm: true,
  useWorkerFetch: false,
  wasmUrl: '',
  getHandler: () => ({
    sendWithPromise: (_event, { filename }) => Promise.resolve(binaries[filename]),
  }),
});

const decoders: { readonly [C in Coding]: DecodeImage } = {
  CCITTFaxDecode: async (image) => bilevel(image, await bits(image, image.fax)),
  JBIG2Decode: async (image) => bilevel(image, await bits(image, null)),
  JPXDecode: async ({ bytes, isInverted }) => {
    const { width, height, componentsCount: channels } = JpxImage.parseImageProperties(bytes);
    const levels = await JpxImage.instance.decode(bytes);
    return { kind: 'levels', bytes: levels, width, height, bits: 8, channels, isInverted };
  },
};

/** One bit a pixel, 1 is white. */
const bits = ({ bytes, width, height, globals }: CodedImage, fax: CodedImage['fax'] | null) =>
  Jbig2Image.instance.decode(bytes, width, height, globals, fax);

const bilevel = ({ width, height, isInverted }: CodedImage, bytes: Uint8Array): Levels => ({
  kind: 'levels',
  bytes,
  width,
  height,
  bits: 1,
  channels: 1,
  isInverted,
});

const decode: DecodeImage = (image) => decoders[image.coding](image);

/** The page finds the script's function here once the script has run (src/page/load-script.ts). */
Object.assign(globalThis, { dipGambar: decode });
