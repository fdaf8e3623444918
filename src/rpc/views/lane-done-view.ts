import type { LaneReply } from '../../app/kegiatan/finish-lane';
import type { LaneDoneView } from '../contract/coordination';
import { describeRefusal } from '../messages';

export const laneDoneView = ({ finished, refused }: LaneReply): LaneDoneView => ({
  finished,
  refused: refused.map((refusal) => describeRefusal(refusal).message),
});
