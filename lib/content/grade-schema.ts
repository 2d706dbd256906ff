import { z } from 'zod';
import type { Grade } from '../grading/types';
import { keySpanSchema } from './key-version-schema';

const share = z.number().min(0).max(1);
const count = z.int().min(0);
const layer = z.enum(['hedge', 'claim']);
const subTypeVerdict = z.enum(['right', 'accepted', 'other', 'none']);

const layerGrade = z
  .object({
    points: z.number().min(0).max(100),
    byKey: z.number().min(0).max(100).optional(),
    precision: share,
    recall: share,
    f: share,
    blindF: share,
    required: count,
    found: count,
    credited: count.optional(),
    inPart: count,
    missed: count,
    acceptedFound: count,
    marks: count,
    outside: count,
    subTypes: z.object({ found: count, named: count, right: count }).readonly(),
    discernment: z.object({ targets: count, safe: count, hits: count, falseAlarms: count }).readonly(),
  })
  .readonly();

const gradedMark = z
  .object({
    start: count,
    end: count,
    markId: z.string().min(1),
    layer,
    verdict: z.enum(['found', 'in-part', 'close', 'other-layer', 'other-sub-type', 'foil', 'outside']),
    spanId: z.string().nullable(),
    foilId: z.string().nullable(),
    subType: subTypeVerdict.nullable(),
    wide: z.boolean(),
    explanation: z.string(),
  })
  .readonly();

const gradedSpan = z
  .object({
    spanId: z.string().min(1),
    layer,
    status: z.enum(['required', 'accepted']),
    verdict: z.enum(['found', 'in-part', 'missed']),
    coverage: share,
    markId: z.string().nullable(),
    subType: subTypeVerdict,
    credited: z.literal(true).optional(),
    explanation: z.string(),
  })
  .readonly();

const layers = z.object({ hedge: layerGrade, claim: layerGrade }).readonly();

/** The layers of a stored Grade alone, where nothing else of it is read. */
export const layersSchema: z.ZodType<Grade['layers']> = layers;

/** The part of a stored Grade that a whole class needs of each student. */
export const classGradeSchema = z.object({
  keyVersion: z.string().min(1),
  layers,
  marks: z.array(
    gradedMark.unwrap().pick({
      markId: true,
      spanId: true,
      start: true,
      end: true,
      layer: true,
      verdict: true,
      foilId: true,
      wide: true,
    }),
  ),
  spans: z.array(gradedSpan.unwrap().pick({ spanId: true, verdict: true, coverage: true, credited: true })),
});

/** A Grade as the database stores it. Parsing drops unknown fields and throws a ZodError on a malformed one. */
export const gradeSchema: z.ZodType<Grade> = z
  .object({
    keyVersion: z.string().min(1),
    layers,
    marks: z.array(gradedMark).readonly(),
    spans: z.array(gradedSpan).readonly(),
    own: z.array(keySpanSchema).readonly().optional(),
    builtIn: z.string().min(1).optional(),
  })
  .readonly();
