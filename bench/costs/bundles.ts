import type { Bench } from '../bench';
import { aligned, figure } from '../table';
import { measureBundles, measureLoads } from './measure-bundles';

/** The size of the pushed bundles, and the time that each execution spends on loading them. */
export const bundles: Bench = {
  measures: 'the size of what is pushed, and the time that loading it takes',
  run: async (root) => {
    const files = measureBundles(root);
    const loads = await measureLoads(root);
    const text = [
      aligned([
        ['file', 'KB', 'KB gzipped'],
        ...files.map(({ file, bytes, gzipped }) => [
          file,
          figure(bytes / 1024, 1),
          figure(gzipped / 1024, 1),
        ]),
      ]),
      aligned([
        ['loading in a bare context', 'CPU ms'],
        ...loads.map(({ what, cpuMs }) => [what, figure(cpuMs, 2)]),
      ]),
    ].join('\n\n');
    return { text, data: { files, loads } };
  },
};
