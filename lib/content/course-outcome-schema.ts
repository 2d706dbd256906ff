import { z } from 'zod';
import type { CourseOutcome } from '../grading/course-outcome';

const count = z.int().min(0);
const decisions = z.object({ targets: count, safe: count, hits: count, falseAlarms: count });

/** The outcome of a finished course attempt as the database stores it. Throws a ZodError on a malformed one. */
export const courseOutcomeSchema: z.ZodType<CourseOutcome> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('lesson'),
    checkOut: z.object({ right: count, of: count }),
    practice: z.object({ credit: z.number().min(0), of: count }),
  }),
  z.object({
    kind: z.literal('test'),
    form: z.enum(['A', 'B']),
    layers: z.object({ hedge: decisions, claim: decisions }),
  }),
]);
