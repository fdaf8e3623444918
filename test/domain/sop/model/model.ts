import { endings, type CarriedState } from '../../../../src/domain/workbook/vocabulary/carried';
import { liaisonOf, pelaksana, ppid, staffOf } from '../../office-builder';

/** Two units are enough for every way in which lanes wait for each other. */
export const lanes = ['KUL', 'TPH'] as const;
export type LaneName = (typeof lanes)[number];

/** One person with every role, as in an office of two. */
export const solo = 'sendiri@gmail.com';

export type Verdict = 'diterima' | 'dikembalikan' | 'diusulkan dikecualikan';

export interface ModelRow {
  readonly id: string;
  readonly lane: LaneName;
  kegiatan: number;
  complete: boolean;
  evidence: boolean;
  decision: '' | Verdict | 'ditunda';
  decidedBy: string;
  readonly typists: Set<string>;
  placed: boolean;
  /** The register that lists it. */
  entered: '' | Register;
  /** Registers in which it has an entry, active or withdrawn. */
  readonly entries: Set<Register>;
  /** The column Kelanjutan. */
  carried: CarriedState | '';
  /** Its entry was withdrawn because it ended. */
  ended: boolean;
}

export type Register = 'DIP' | 'DIK';
export const isEnding = ({ carried }: ModelRow): boolean => endings.some((each) => each === carried);

interface ModelLane {
  /** Steps of the lane that are done, 0 to 3. */
  done: number;
  nihil: boolean;
  excepted: boolean;
}

/** The SOP as a minimal model against which the product is tested. */
export class Model {
  kegiatan = 0;
  running = false;
  /** Steps of the office that are done, 3 to 6. */
  office = 3;
  lanes = freshLanes();
  rows: ModelRow[] = [];
  people = new Set<string>();

  begin(): void {
    this.kegiatan += 1;
    this.running = true;
    this.office = 3;
    this.lanes = freshLanes();
    this.people = new Set();
    for (const row of this.rows.filter(({ ended }) => !ended)) {
      const carried = row.entered === '' ? '' : 'belum dijawab';
      Object.assign(row, { kegiatan: this.kegiatan, decision: '', decidedBy: '', carried });
      if (carried !== '') row.typists.clear();
    }
  }

  rowsOf(lane: LaneName): readonly ModelRow[] {
    return this.rows.filter((row) => row.lane === lane && row.kegiatan === this.kegiatan);
  }

  activeRows(lane: LaneName): readonly ModelRow[] {
    return this.rowsOf(lane).filter(({ decision }) => decision !== 'ditunda');
  }

  isOpen(step: number, lane: string): boolean {
    if (!this.running) return false;
    if (step <= 3) return isLane(lane) && this.lanes[lane].done === step - 1;
    return (
      lane === 'KANTOR' && this.office === step - 1 && lanes.every((name) => this.lanes[name].done === 3)
    );
  }

  status(step: number, lane: string): 'menunggu' | 'terbuka' | 'selesai' {
    const done = step <= 3 ? (isLane(lane) ? this.lanes[lane].done : 0) : this.office;
    if (done >= step) return 'selesai';
    return this.isOpen(step, lane) ? 'terbuka' : 'menunggu';
  }

  /** Whether everything that the SOP requires is present. */
  isReady(step: number, lane: string): boolean {
    if (step <= 3) return isLane(lane) && this.laneReady(step, lane);
    if (step === 5)
      return this.rows.every(
        ({ kegiatan, entered, placed }) => kegiatan !== this.kegiatan || entered === '' || placed,
      );
    return true;
  }

  private laneReady(step: number, lane: LaneName): boolean {
    const rows = this.activeRows(lane);
    if (step === 1)
      return this.lanes[lane].nihil
        ? rows.length === 0
        : rows.length > 0 && rows.every(({ complete, carried }) => complete && carried !== 'belum dijawab');
    return rows.every(({ evidence, decision }) =>
      step === 2 ? evidence : decision !== '' && decision !== 'dikembalikan',
    );
  }

  /** What step 4 does. */
  enter(): void {
    for (const row of this.rows.filter(({ kegiatan }) => kegiatan === this.kegiatan)) {
      if (row.decision === 'diterima' && isEnding(row)) row.ended = true;
      else if (row.decision === 'diterima') row.entered = 'DIP';
      else if (row.decision === 'diusulkan dikecualikan') row.entered = 'DIK';
      if (row.entered !== '') row.entries.add(row.entered);
    }
  }

  /** The people who typed or decided a row of this Kegiatan, or finished a step. */
  participants(): ReadonlySet<string> {
    const own = this.rows.filter(({ kegiatan }) => kegiatan === this.kegiatan);
    return new Set([
      ...this.people,
      ...own.flatMap(({ typists }) => [...typists]),
      ...own.map(({ decidedBy }) => decidedBy).filter((person) => person !== ''),
    ]);
  }
}

export const isLane = (lane: string): lane is LaneName => (lanes as readonly string[]).includes(lane);
const freshLane = (): ModelLane => ({ done: 0, nihil: false, excepted: false });
const freshLanes = (): Record<LaneName, ModelLane> => ({ KUL: freshLane(), TPH: freshLane() });

/** Who does a step, by the SOP's column "Pelaksana". */
export const doers = (step: number, lane: string): readonly string[] =>
  [
    [],
    [staffOf(lane), solo],
    [staffOf(lane), solo],
    [liaisonOf(lane), solo],
    [pelaksana, solo],
    [pelaksana, solo],
    [ppid, solo],
  ][step] ?? [];
