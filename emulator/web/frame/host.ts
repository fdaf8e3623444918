import { page, tellParent } from './ask-parent';

/** https://developers.google.com/apps-script/guides/html/reference/host */
export const installHost = (): object => ({
  close: () => tellParent({ google: 'close' }),
  setHeight: (height: number) => tellParent({ google: 'size', height }),
  setWidth: (width: number) => tellParent({ google: 'size', width }),
  editor: { focus: () => tellParent({ google: 'focus' }) },
  origin: page,
});
