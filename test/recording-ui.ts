export interface MenuLine {
  readonly menu: string;
  /** '-' for a separator. */
  readonly label: string;
  readonly name?: string;
}

/** Google's Ui as far as menus use it, and the lines that were added to it, from top to bottom. */
export function recordingUi() {
  const lines: MenuLine[] = [];
  const createMenu = (menu: string): object => {
    const self = {
      addItem: (label: string, name: string) => (lines.push({ menu, label, name }), self),
      addSeparator: () => (lines.push({ menu, label: '-' }), self),
      addSubMenu: () => self,
      addToUi: () => undefined,
    };
    return self;
  };
  return { ui: { createMenu }, lines };
}
