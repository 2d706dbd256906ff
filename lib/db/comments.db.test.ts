import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AttemptReader, ClassroomTeacher, SignedIn } from '../policy';
import { db } from './client';
import {
  countCommentsTo,
  getCommentsOnAttempt,
  listCommentsTo,
  listCommentsToMe,
  markCommentsSeen,
} from './comments';
import type { CommentAbout } from './comments';
import { changeComment, deleteComment, writeComment } from './write-comments';

const VERSION = 'test-of-comments';

async function makeTeacher(classroomId?: string): Promise<ClassroomTeacher> {
  const teacher = await db.person.create({ data: { role: 'TEACHER', name: 'Ms Poe' } });
  const room =
    classroomId ??
    (await db.classroom.create({ data: { teacherId: teacher.id, name: '10b', joinCode: randomUUID() } })).id;
  return { personId: teacher.id, classroomId: room } as ClassroomTeacher;
}

async function makeStudent({ classroomId }: ClassroomTeacher, name = 'Ana'): Promise<SignedIn> {
  const data = { role: 'STUDENT', name, nameKey: name.toLowerCase(), classroomId } as const;
  return { personId: (await db.person.create({ data })).id, role: 'student' } as SignedIn;
}

async function makeAttempt({ personId }: SignedIn, number: number, submitted: boolean): Promise<string> {
  const ended = submitted ? { open: null, submittedAt: new Date() } : {};
  const data = { personId, exerciseId: 'whole-article', number, ...ended };
  return (await db.attempt.create({ data })).id;
}

/** Work on a lesson with one answer compared and one still a draft. */
async function makeAnswers({ personId }: SignedIn): Promise<string> {
  const edit = { answer: {}, editedAt: 1, editor: 'test', revision: 1 };
  const made = await db.courseAttempt.create({
    data: {
      person: { connect: { id: personId } },
      ...{ partId: 'frames-and-checking', number: 1, content: { connect: { version: VERSION } } },
      answers: {
        create: [
          { ...edit, itemId: 'compared', checkedAt: new Date() },
          { ...edit, itemId: 'draft' },
        ],
      },
    },
  });
  return made.id;
}

beforeAll(async () => {
  await db.contentVersion.create({ data: { version: VERSION, contentId: 'x', content: {} } });
});
afterAll(() => db.$disconnect());

let teacher: ClassroomTeacher;
let ana: SignedIn;
beforeEach(async () => {
  teacher = await makeTeacher();
  ana = await makeStudent(teacher);
});

const WHOLE: CommentAbout = { kind: 'student' };
const write = (about: CommentAbout, text: string, by = teacher, to = ana) =>
  writeComment(by, to.personId, about, text);

describe('a comment', () => {
  it('about an attempt is read by the student with what it is about, and is new until it was shown', async () => {
    const attemptId = await makeAttempt(ana, 1, true);
    expect(await write({ kind: 'attempt', attemptId }, 'Look at line 3.')).toMatchObject({ ok: true });
    const [comment] = await listCommentsToMe(ana);
    expect(comment).toMatchObject({
      text: 'Look at line 3.',
      byName: 'Ms Poe',
      seenAt: null,
      place: { kind: 'attempt', attemptId, exerciseId: 'whole-article', number: 1 },
    });
    const reader = { personId: ana.personId, attemptId, as: 'owner' } as AttemptReader;
    const { personId, comments } = await getCommentsOnAttempt(reader);
    expect(personId).toBe(ana.personId);
    expect(comments.map(({ text }) => text)).toEqual(['Look at line 3.']);
    expect(await countCommentsTo(teacher, [ana.personId])).toEqual(
      new Map([[ana.personId, { all: 1, unseen: 1 }]]),
    );
    await markCommentsSeen(reader, comments);
    expect(await countCommentsTo(teacher, [ana.personId])).toEqual(
      new Map([[ana.personId, { all: 1, unseen: 0 }]]),
    );
    expect((await listCommentsToMe(ana))[0]?.seenAt).toBeInstanceOf(Date);
  });

  it('about an answer carries the lesson and the question; the teacher sees it among all others, oldest first', async () => {
    const courseAttemptId = await makeAnswers(ana);
    await write(WHOLE, 'First.');
    await write({ kind: 'answer', courseAttemptId, itemId: 'compared' }, 'Second.');
    const listed = await listCommentsTo(teacher, ana.personId);
    expect(listed.map(({ text, own, place }) => ({ text, own, place }))).toEqual([
      { text: 'First.', own: true, place: null },
      {
        text: 'Second.',
        own: true,
        place: { kind: 'answer', partId: 'frames-and-checking', itemId: 'compared' },
      },
    ]);
    expect((await listCommentsToMe(ana)).map(({ text }) => text)).toEqual(['Second.', 'First.']);
  });

  it('sent twice is written once', async () => {
    const [one, two] = await Promise.all([write(WHOLE, 'Well read.'), write(WHOLE, 'Well read.')]);
    expect(one).toEqual(two);
    expect(await listCommentsTo(teacher, ana.personId)).toHaveLength(1);
  });

  it('that was changed is new again, and one changed while it was shown stays new', async () => {
    const made = await write(WHOLE, 'Old words.');
    if (!made.ok) throw new Error(made.problem);
    const shown = await listCommentsToMe(ana);
    expect(await changeComment(teacher, made.commentId, 'New words.')).toBe(true);
    await markCommentsSeen(ana, shown);
    expect(await listCommentsToMe(ana)).toMatchObject([{ text: 'New words.', seenAt: null }]);
    await markCommentsSeen(ana, await listCommentsToMe(ana));
    const [seen] = await listCommentsToMe(ana);
    expect(seen?.changedAt).toBeInstanceOf(Date);
    expect(seen?.seenAt).toBeInstanceOf(Date);
    expect(await changeComment(teacher, made.commentId, 'New words.')).toBe(true);
    expect((await listCommentsToMe(ana))[0]?.seenAt).toEqual(seen?.seenAt);
  });

  it('that was deleted is gone for the student; deleting it again changes nothing', async () => {
    const made = await write(WHOLE, 'A slip.');
    if (!made.ok) throw new Error(made.problem);
    expect(await deleteComment(teacher, made.commentId)).toBe(true);
    expect(await deleteComment(teacher, made.commentId)).toBe(false);
    expect(await listCommentsToMe(ana)).toEqual([]);
    expect(await changeComment(teacher, made.commentId, 'Too late.')).toBe(false);
  });

  it('is changed by its writer alone and taken away by any teacher of the class', async () => {
    const other = await makeTeacher(teacher.classroomId);
    const made = await write(WHOLE, 'Mine.');
    if (!made.ok) throw new Error(made.problem);
    expect(await changeComment(other, made.commentId, 'Yours.')).toBe(false);
    expect((await listCommentsTo(other, ana.personId)).map(({ own }) => own)).toEqual([false]);
    await deleteComment(other, made.commentId);
    expect(await listCommentsTo(teacher, ana.personId)).toEqual([]);
  });

  it('is not written about drafts, about other people’s work or to nobody', async () => {
    const ben = await makeStudent(teacher, 'Ben');
    const courseAttemptId = await makeAnswers(ana);
    const targets: CommentAbout[] = [
      { kind: 'attempt', attemptId: await makeAttempt(ana, 1, false) },
      { kind: 'attempt', attemptId: await makeAttempt(ben, 1, true) },
      { kind: 'attempt', attemptId: randomUUID() },
      { kind: 'answer', courseAttemptId, itemId: 'draft' },
      { kind: 'answer', courseAttemptId, itemId: 'no-such-step' },
      { kind: 'answer', courseAttemptId: await makeAnswers(ben), itemId: 'compared' },
    ];
    for (const about of targets)
      expect(await write(about, 'No.'), JSON.stringify(about)).toEqual({ ok: false, problem: 'gone' });
    expect(await writeComment(teacher, randomUUID(), WHOLE, 'No.')).toEqual({ ok: false, problem: 'gone' });
    expect(await db.comment.count({ where: { byId: teacher.personId } })).toBe(0);
  });

  it('stops at two hundred to one student, and says so', async () => {
    const data = Array.from({ length: 200 }, () => ({
      ...{ personId: ana.personId, byName: 'Ms Poe', text: 'More.' },
    }));
    await db.comment.createMany({ data });
    expect(await write(WHOLE, 'One more.')).toEqual({ ok: false, problem: 'too-many' });
  });
});

describe('the teacher of another class', () => {
  it('reads, writes, changes and deletes nothing here', async () => {
    const stranger = await makeTeacher();
    const made = await write(WHOLE, 'Ours.');
    if (!made.ok) throw new Error(made.problem);
    expect(await listCommentsTo(stranger, ana.personId)).toEqual([]);
    expect(await countCommentsTo(stranger, [ana.personId])).toEqual(new Map());
    expect(await write(WHOLE, 'Theirs.', stranger)).toEqual({ ok: false, problem: 'gone' });
    expect(await changeComment(stranger, made.commentId, 'Theirs.')).toBe(false);
    expect(await deleteComment(stranger, made.commentId)).toBe(false);
    expect((await listCommentsTo(teacher, ana.personId)).map(({ text }) => text)).toEqual(['Ours.']);
  });
});

describe('another student', () => {
  it('neither reads the comment nor makes it seen', async () => {
    const ben = await makeStudent(teacher, 'Ben');
    await write(WHOLE, 'For Ana.');
    expect(await listCommentsToMe(ben)).toEqual([]);
    await markCommentsSeen(ben, await listCommentsToMe(ana));
    expect((await listCommentsToMe(ana))[0]?.seenAt).toBeNull();
  });
});
