import type { PublicView } from '../wire/public-view';
import { grouped, longDay } from './dates';

/** The decided exemptions that the office announces: title, basis and term, nothing else of the document. */
export const Exempted = ({ view: { exempted } }: { readonly view: PublicView }) =>
  exempted.length === 0 ? null : (
    <section aria-labelledby="dikecualikan" class="exempted">
      <h2 id="dikecualikan">Daftar Informasi yang Dikecualikan ({grouped(exempted.length)})</h2>
      <p>
        Informasi berikut dikecualikan dengan keputusan KPU. Isinya tidak dapat diberikan selama masa
        pengecualiannya.
      </p>
      <ol>
        {exempted.map(({ id, title, basis, until }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p class="facts">
              {[id, basis, until === '' ? '' : `dikecualikan sampai ${longDay(until)}`]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
