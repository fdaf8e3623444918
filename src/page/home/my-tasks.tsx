import { Button } from '../button';
import type { LacksView, OverviewView, StepPlaceView, StepView } from '../../rpc/contract/contract';
import { call } from '../server';
import { StepActions, type StepPlace } from '../step-actions';
import type { PageProps, ViewProps } from '../page';
import { ExpectedUnits } from '../expected/expected-units';
import { UNSUBMITTED } from '../rows/row-summary';
import { TypedRows } from '../rows/typed-rows';
import { Lacking, type Paths } from './lacking';
import { PapersTask } from './papers-task';
import { StepState } from './step-state';
import { useLacks } from './use-lacks';

/** The part of the sidebar in which a step's work is done. */
const places: Readonly<Record<StepPlaceView, StepPlace>> = {
  inventory: { page: 'inventaris', label: 'Buka Inventaris' },
  scans: { page: 'pindaian', label: 'Buka Pindaian' },
  coordination: { page: 'koordinasi', label: 'Buka Koordinasi' },
  entry: { page: 'dip', label: 'Lihat yang akan masuk', at: { part: 'entri' } },
  printedPlaces: { page: 'inventaris', label: 'Catat lokasi tercetak', at: { filter: 'belum ada lokasi' } },
  report: { page: 'laporan', label: 'Lihat laporan' },
};

/** Exemptions named in a task. */
const NAMED = 5;

/** Where the work of a step is done; for a list of each unit, the first unit with rows in it. */
function placeOf(name: StepPlaceView | null, lacks: LacksView | null): StepPlace | undefined {
  const place = name === null ? undefined : places[name];
  const line = (lacks?.lanes ?? [])
    .flatMap(({ lines }) => lines)
    .find(({ filter }) => filter !== null && filter === place?.at?.filter);
  const unit = line?.lists[0]?.unit;
  return place && unit !== undefined ? { ...place, at: { ...place.at, unit } } : place;
}

const everywhere = (): boolean => true;

const isHere = (place: StepPlace | undefined, leadsTo: Paths['leadsTo']): boolean =>
  place === undefined || leadsTo(place.page, place.at);

const OnComputer = () => <div class="soft">Dikerjakan di komputer, di sidebar lembar kerja.</div>;

/** The person's open steps with their actions, and the steps that they check. */
export function MyTasks(props: ViewProps<OverviewView> & PageProps) {
  const { view: overview, busy, order, goTo, leadsTo = everywhere } = props;
  const told = useLacks(overview);
  const lacks = typeof told === 'string' ? null : told;
  const mine = overview.steps.filter(({ mine: is, status }) => is && status === 'terbuka');
  const toCheck = overview.steps.filter((step) => step.toCheck);
  const signed = overview.papers.waiting + overview.papers.unclear;
  const own = mine.length + toCheck.length + overview.exemptions.length + signed;
  return (
    <>
      <h2>Tugas saya sekarang</h2>
      {lacks !== null && own + lacks.returned.length === 0 ? (
        <p class="soft">
          {isWaiting(lacks)
            ? 'Yang menunggu Anda atau Sub Bagian Anda disebut di bawah ini.'
            : 'Tidak ada tugas Anda yang terbuka.'}
        </p>
      ) : null}
      <ul>
        {lacks?.returned.map((returned) => (
          <ReturnedTask key={returned.unit} returned={returned} goTo={goTo} leadsTo={leadsTo} />
        ))}
        <ExemptionTask exemptions={overview.exemptions} goTo={goTo} />
        <PapersTask papers={overview.papers} goTo={goTo} leadsTo={leadsTo} />
        {mine.map((step) => (
          <Task key={`${step.number}/${step.lane}`} step={step}>
            {isHere(placeOf(step.place, lacks), leadsTo) ? null : <OnComputer />}
            <ExpectedOf step={step} units={lacks?.expected ?? []} />
            <StepActions
              step={step}
              mailState={overview.kegiatan?.mailState ?? ''}
              busy={busy}
              order={order}
              place={isHere(placeOf(step.place, lacks), leadsTo) ? placeOf(step.place, lacks) : undefined}
              goTo={goTo}
            />
          </Task>
        ))}
      </ul>
      {lacks === null ? (
        <p class="soft">{told ?? 'Menghitung yang masih kurang…'}</p>
      ) : (
        <>
          <TypedRows count={lacks.typed} edited={lacks.edited} busy={busy} order={order} />
          <Lacking lanes={lacks.lanes} goTo={goTo} leadsTo={leadsTo} />
          <ExpectedUnits units={lacks.expected} busy={busy} order={order} goTo={goTo} leadsTo={leadsTo} />
        </>
      )}
      {toCheck.length === 0 ? null : <h2>Perlu Anda periksa</h2>}
      <ul>
        {toCheck.map((step) => (
          <Task key={`${step.number}/${step.lane}`} step={step}>
            <div class="actions">
              <Button
                disabled={busy}
                run={() =>
                  order(`Tahap ${step.number} tercatat sudah diperiksa.`, () =>
                    call('confirmStep', { number: step.number, lane: step.lane }),
                  )
                }
                label="Sudah diperiksa"
              />
            </div>
          </Task>
        ))}
      </ul>
    </>
  );
}

/** Whether something is named below the tasks. */
const isWaiting = ({ lanes, typed, edited, expected }: LacksView): boolean =>
  lanes.length + typed + edited > 0 || expected.some(({ missing }) => missing > 0);

/** What finishing step 1 would leave missing. */
const ExpectedOf = ({
  step: { lane, actions },
  units,
}: {
  readonly step: StepView;
  readonly units: LacksView['expected'];
}) => {
  const missing = units.find(({ unit }) => unit === lane)?.missing ?? 0;
  return missing === 0 || !actions.includes('declareNihil') ? null : (
    <div class="late">{missing} dokumen Daftar Wajib belum ada dan belum dinyatakan Nihil</div>
  );
};

/** Returned rows of the person's unit, each with its reason and a link to it. */
const ReturnedTask = ({
  returned: { unit, unitName, count, rows },
  goTo,
  leadsTo,
}: Paths & { readonly returned: LacksView['returned'][number] }) => (
  <li class="card">
    <strong>Perbaiki {count} dokumen yang dikembalikan</strong>
    <div class="soft">{unitName}</div>
    <ul>
      {rows.map(({ id, title, reason, by, isEdited }) => (
        <li key={id}>
          {id} {title}
          <div class="late">
            {by}: {reason}
          </div>
          {isEdited ? <div>{UNSUBMITTED}</div> : null}
        </li>
      ))}
      {count > rows.length ? <li class="soft">dan {count - rows.length} lagi</li> : null}
    </ul>
    {leadsTo('inventaris', { unit, filter: 'dikembalikan' }) ? (
      <div class="actions">
        <Button
          class="primary"
          run={() => goTo('inventaris', { unit, filter: 'dikembalikan' })}
          label="Tunjukkan"
        />
      </div>
    ) : (
      <OnComputer />
    )}
  </li>
);

/** Exemptions that end, with what to do about them. */
export const ExemptionTask = ({
  exemptions,
  goTo,
}: Pick<PageProps, 'goTo'> & Pick<OverviewView, 'exemptions'>) =>
  exemptions.length === 0 ? null : (
    <li class="card">
      <strong>Tindak lanjuti {exemptions.length} pengecualian yang berakhir</strong>
      <ul>
        {exemptions.slice(0, NAMED).map(({ number, until, isOver }) => (
          <li key={number} class={isOver ? 'late' : ''}>
            {number} {isOver ? 'berakhir' : 'dikecualikan sampai'} {until}
          </li>
        ))}
        {exemptions.length > NAMED ? <li class="soft">dan {exemptions.length - NAMED} lagi</li> : null}
      </ul>
      <p class="soft">
        PPID membuka informasinya ke DIP setelah masanya berakhir, atau mencatat uji konsekuensi melalui KPU
        Provinsi yang baru dengan akhir yang baru.
      </p>
      <div class="actions">
        <Button
          class="primary"
          aria-label="Tunjukkan pengecualian yang berakhir"
          run={() => goTo('dip', { exempted: 'pengecualian berakhir' })}
          label="Tunjukkan"
        />
      </div>
    </li>
  );

const Task = ({
  step,
  children,
}: {
  readonly step: StepView;
  readonly children: preact.ComponentChildren;
}) => (
  <li class="card">
    <strong>
      {step.number}. {step.title}
    </strong>
    <div class="soft">{step.laneName}</div>
    <StepState step={step} />
    {children}
  </li>
);
