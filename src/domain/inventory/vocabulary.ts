/** UU 14/2008: berkala (ps. 9), serta merta (ps. 10), setiap saat (ps. 11), dikecualikan (ps. 17). */
export const categories = ['berkala', 'serta merta', 'setiap saat', 'dikecualikan'] as const;
export type Category = (typeof categories)[number];

export const forms = ['Softcopy', 'Hardcopy', 'Softcopy dan Hardcopy'] as const;
export type Form = (typeof forms)[number];
