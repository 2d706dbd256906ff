import type { Change } from '@/lib/marking/edit';
import type { MarkRecord } from '@/lib/marking/records';
import { recordOf } from '@/lib/marking/records';
import type { SyncOptions } from '../saving/record-sync';
import { RecordSync } from '../saving/record-sync';

const idOf = (record: MarkRecord) => record.id;

type Options = Omit<SyncOptions<MarkRecord>, 'url' | 'channel' | 'idOf'> & { attemptId: string };

/** Keeps the marks of one attempt in step with the server. */
export class MarkSync extends RecordSync<MarkRecord> {
  constructor({ attemptId, ...options }: Options) {
    super({ ...options, idOf, url: `/api/attempts/${attemptId}/marks`, channel: `says-who:${attemptId}` });
  }

  /** A change made by the reader here. */
  recordChange(change: Change): void {
    this.record(change.map((step) => ({ id: step.id, make: (stamp) => recordOf(step, stamp) })));
  }
}
