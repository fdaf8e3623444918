/** The section that Pengaturan opens next; set by other pages. */
let wanted = '';

export const wantSection = (section: string): void => {
  wanted = section;
};

/** Read once: later visits open the default section. */
export function takeWantedSection(): string {
  const section = wanted;
  wanted = '';
  return section;
}
