import type { ExpectedCellView, ExpectedLineView } from '../../rpc/contract/contract';

/** Each state as a sign, in addition to its color. */
const signs: Readonly<Record<ExpectedCellView['state'], string>> = {
  Ada: '✓',
  'Ada?': '?',
  Nihil: 'N',
  Kosong: '!',
  '–': '–',
};

/** The states in words, for screen readers. @example 'Jan ada, Feb kosong' */
const cellsInWords = (cells: readonly ExpectedCellView[]): string =>
  cells.map(({ label, state }) => `${label} ${words[state]}`).join(', ');

const words: Readonly<Record<ExpectedCellView['state'], string>> = {
  Ada: 'ada',
  'Ada?': 'ada (tebakan)',
  Nihil: 'nihil',
  Kosong: 'belum ada',
  '–': 'belum waktunya',
};

/** The year of an item as a bar, a part for each period. */
export const YearBar = ({
  line: { title, cells },
}: {
  readonly line: Pick<ExpectedLineView, 'title' | 'cells'>;
}) => (
  <div class="year" role="img" aria-label={`${title}: ${cellsInWords(cells)}`}>
    {cells.map(({ key, label, state }) => (
      <span class="sign" key={key} data-state={state} title={`${label}: ${words[state]}`}>
        {signs[state]}
      </span>
    ))}
  </div>
);

/** The items of a unit by Kelompok, each with its year, and what the signs mean. */
export function YearPicture({ lines }: { readonly lines: readonly ExpectedLineView[] }) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return (
    <>
      <p class="soft key">
        {(Object.keys(signs) as ExpectedCellView['state'][]).map((state) => (
          <span key={state}>
            <b class="sign" data-state={state} aria-hidden="true">
              {signs[state]}
            </b>{' '}
            {words[state]}
          </span>
        ))}
      </p>
      {lines.some(({ period }) => period === 'bulanan') ? (
        <div class="year" aria-hidden="true">
          {[...'JFMAMJJASOND'].map((letter, index) => (
            <i key={index}>{letter}</i>
          ))}
        </div>
      ) : null}
      {groups.map((group) => (
        <section key={group} aria-label={group || 'Tanpa kelompok'}>
          <strong>{group || 'Tanpa kelompok'}</strong>
          <ul class="years">
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <li key={line.id}>
                  <div>{line.title}</div>
                  <YearBar line={line} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
