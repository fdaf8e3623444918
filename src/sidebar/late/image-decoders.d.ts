/** The part of the decoders of pdf.js that is used; the package has no types for it. */
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  interface Options {
    readonly useWasm: boolean;
    readonly useWorkerFetch: boolean;
    readonly wasmUrl: string;
    readonly getHandler: () => {
      sendWithPromise(event: string, wanted: { readonly filename: string }): Promise<Uint8Array | undefined>;
    };
  }
  export const Jbig2Image: {
    setOptions(options: Options): void;
    readonly instance: {
      /** Decodes CCITT where its parameters are given. */
      decode(
        bytes: Uint8Array,
        width: number,
        height: number,
        globals: Uint8Array | null,
        fax: object | null,
      ): Promise<Uint8Array>;
    };
  };
  export const JpxImage: {
    parseImageProperties(bytes: Uint8Array): {
      readonly width: number;
      readonly height: number;
      readonly componentsCount: number;
    };
    readonly instance: { decode(bytes: Uint8Array): Promise<Uint8Array> };
  };
}

/** The build puts the bytes into the script. */
declare module '*.wasm' {
  const bytes: Uint8Array;
  export default bytes;
}
