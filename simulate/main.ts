import { parseArgs } from 'node:util';
import { crash } from './crash';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      crash: { type: 'boolean', default: false },
      /** Of `--crash`, only the deeds whose name holds this. */
      only: { type: 'string', default: '' },
    },
  });
  if (values.crash) process.exitCode = await crash(values.only);
  else console.log('npm run simulate -- --crash');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
