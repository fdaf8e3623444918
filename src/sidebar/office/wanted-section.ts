/** The section at which the next visit of Pengaturan opens; another page may ask for one. */
let wanted = '';

export const wantSection = (section: string): void => {
  wanted = section;
};

/** Asked for once: the visit after that opens as usual. */
export function takeWantedSection(): string {
  const section = wanted;
  wanted = '';
  return section;
}
