import { z } from 'zod';
import { spokenSchema } from '../answer-key-schema';
import { practiceItemSchema } from '../practice/item-schema';

// How authors write a lesson. A lesson is content: a new one is a file and a line in lessons.ts.

/** Parts of a lesson, in their order. The sentence to take along closes every lesson by itself. */
export const LESSON_PARTS = ['question', 'idea', 'example', 'practice', 'article', 'check-out'] as const;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** Markdown: paragraphs, lists, bold, emphasis, quotes, links to /glossary#…, /codebook#… No headings, no HTML. */
const prose = z
  .string()
  .min(2)
  .regex(/^[^!<]*$/, 'Holds no exclamation mark and no HTML');
const line = z
  .string()
  .min(1)
  .regex(/^[^!<]*$/, 'Holds no exclamation mark and no HTML');

const common = { id, part: z.enum(LESSON_PARTS), title: line };
const asking = { ...common, intro: prose.optional(), prompt: line };

const read = z.strictObject({ kind: z.literal('read'), ...common, body: prose });

/** A worked example: a text with some of its words lit one after another, each with a thought said aloud. */
const example = z.strictObject({
  kind: z.literal('example'),
  ...common,
  intro: prose.optional(),
  text: line,
  thoughts: z
    .array(
      z.strictObject({
        /** Stands once in the text. Left out where the thought is about the whole. */
        quote: line.optional(),
        layer: z.enum(['hedge', 'claim']).nullable().default(null),
        think: prose,
      }),
    )
    .min(2),
  conclusion: prose,
});

/** One right option, or with `many` one or more of them. */
const choose = z.strictObject({
  kind: z.literal('choose'),
  ...asking,
  many: z.boolean().default(false),
  options: z
    .array(z.strictObject({ id, text: line, right: z.boolean(), why: spokenSchema }))
    .min(2)
    .max(7),
});

const mark = z.strictObject({
  kind: z.literal('mark'),
  ...asking,
  /** Its id is the lesson's own ("lesson-2-01"), not one of the bank. */
  item: practiceItemSchema,
});

const sort = z.strictObject({
  kind: z.literal('sort'),
  ...asking,
  bins: z
    .array(z.strictObject({ id, name: line, hint: line.optional() }))
    .min(2)
    .max(5),
  cards: z
    .array(z.strictObject({ id, text: line, bin: id, why: spokenSchema }))
    .min(4)
    .max(10),
});

/** Cards in the right order; they are shown shuffled. */
const order = z.strictObject({
  kind: z.literal('order'),
  ...asking,
  top: line,
  bottom: line,
  cards: z
    .array(z.strictObject({ id, text: line, why: spokenSchema }))
    .min(3)
    .max(7),
});

/** Another student's marks or steps, with their reasons; the learner finds the ones that went wrong. */
const mistake = z.strictObject({
  kind: z.literal('mistake'),
  ...asking,
  student: line,
  text: line,
  marks: z
    .array(
      z.strictObject({
        id,
        /** Stands once in the text; left out for a step of reasoning without a mark. */
        quote: line.optional(),
        layer: z.enum(['hedge', 'claim']).nullable().default(null),
        says: line,
        wrong: z.boolean(),
        why: spokenSchema,
      }),
    )
    .min(2)
    .max(6),
});

const write = z.strictObject({
  kind: z.literal('write'),
  ...asking,
  fields: z
    .array(
      z.strictObject({
        id,
        label: line,
        hint: line.optional(),
        rows: z.int().min(1).max(8).default(3),
        /** Offers the learner's own claim marks in this lesson's part of the article to start from. */
        offer: z.literal('own-claims').optional(),
      }),
    )
    .min(1)
    .max(6),
  criteria: z
    .array(z.strictObject({ id, question: line, help: line }))
    .min(2)
    .max(6),
  samples: z.array(z.strictObject({ title: line, fields: z.record(id, line), comment: prose })).length(2),
});

/** Marking a part of the article for real, on its own page, graded by the grader. */
const exercise = z.strictObject({
  kind: z.literal('exercise'),
  ...common,
  exerciseId: id,
  intro: prose,
});

export const stepSchema = z.discriminatedUnion('kind', [
  read,
  example,
  choose,
  mark,
  sort,
  order,
  mistake,
  write,
  exercise,
]);

export const lessonSchema = z
  .strictObject({
    id,
    number: z.int().positive(),
    title: line,
    /** The question the reader already has. */
    question: line,
    minutes: z.int().min(5).max(40),
    /** "After this lesson you can …", without those words. */
    goals: z.array(line).min(2).max(4),
    takeAlong: line,
    steps: z.array(stepSchema).min(8),
  })
  .refine(({ steps }) => new Set(steps.map((step) => step.id)).size === steps.length, 'Each step id once')
  .refine(
    ({ steps }) =>
      steps.every((step, at) => {
        const before = steps[at - 1];
        return !before || LESSON_PARTS.indexOf(before.part) <= LESSON_PARTS.indexOf(step.part);
      }),
    'The parts come in their order',
  )
  .refine(
    ({ steps }) => LESSON_PARTS.every((part) => steps.some((step) => step.part === part)),
    'Every part is there',
  )
  .refine(
    ({ steps }) =>
      steps.filter((step) => step.part === 'check-out').length === 3 &&
      steps.every((step) => step.part !== 'check-out' || !['read', 'example'].includes(step.kind)),
    'Three check-out questions',
  );

/** As written by an author, before defaults. */
export type LessonSource = z.input<typeof lessonSchema>;
export type Lesson = z.output<typeof lessonSchema>;
export type LessonStep = z.output<typeof stepSchema>;
export type LessonPart = (typeof LESSON_PARTS)[number];
