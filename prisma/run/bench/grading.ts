import { ARTICLE } from '../../../lib/content/catalog';
import { gradeMarks } from '../../../lib/grading/grade';
import { inventAttempt, KEY } from './attempts';
import { formatTable, spreadOf } from './numbers';

const SIZES = [20, 43, 500];
const WARM_UP_MS = 400;
const MEASURE_MS = 1_500;

/** Milliseconds of every call of `work` within `limitMs`, one after the other. */
function timeCalls(work: () => unknown, limitMs: number): number[] {
  const times: number[] = [];
  const end = performance.now() + limitMs;
  for (let before = performance.now(); before < end;) {
    work();
    const after = performance.now();
    times.push(after - before);
    before = after;
  }
  return times;
}

/** The grader alone, in this process: no database, no network. */
export function measureGrading(): string {
  const rows = SIZES.map((size) => {
    const marks = inventAttempt(size);
    const grade = () => gradeMarks(marks, KEY, ARTICLE);
    timeCalls(grade, WARM_UP_MS);
    const times = timeCalls(grade, MEASURE_MS);
    const { median, p95, count } = spreadOf(times);
    const perSecond = (1000 * count) / times.reduce((sum, time) => sum + time, 0);
    return [`${size} marks`, median.toFixed(3), p95.toFixed(3), perSecond.toFixed(0), String(count)];
  });
  return formatTable(['Grading an attempt', 'median ms', 'p95 ms', 'attempts/s', 'runs'], rows);
}
