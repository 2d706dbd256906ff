import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { getAnswerKey } from '@/lib/content/answer-keys';
import { ARTICLE, WHOLE_ARTICLE } from '@/lib/content/catalog';
import { startAttempt } from '@/lib/db/attempts';
import { createClassroom, joinClassroom } from '@/lib/db/classrooms';
import { db } from '@/lib/db/client';
import { acceptDisputes } from '@/lib/db/decide-disputes';
import { contestVerdict } from '@/lib/db/disputes';
import { submitAttempt } from '@/lib/db/submit';
import type { ContestedPlace } from '@/lib/grading/contest';
import { gradeMarks } from '@/lib/grading/grade';
import type { Layer } from '@/lib/grading/types';
import type { AttemptOwner, ClassroomTeacher, SignedIn, Teacher } from '@/lib/policy';
import type { Span } from '@/lib/spans/span';
import { loadInbox } from './load-inbox';

const key = getAnswerKey(ARTICLE.id);
const entry = key.spans.find(
  ({ layer, status, core, outer }) =>
    layer === 'claim' &&
    status === 'required' &&
    core.end - core.start > 20 &&
    key.spans.every(
      (other) => other.layer === 'hedge' || other.core === core || !touches(other.outer, outer),
    ),
);
const foil = key.foils.find(({ layer, ...at }) => layer === 'hedge' && entry && !touches(at, entry.outer));
const REASON = 'The text names nobody who could be asked.';

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
function pick({ start, end }: Span): Span {
  return { start, end };
}

beforeAll(async () => {
  const { version, ...content } = key;
  const row = { version, articleId: key.articleId, content: structuredClone(content) as object };
  await db.answerKeyVersion.createMany({ data: row, skipDuplicates: true });
});

async function makeClass(): Promise<{ actor: ClassroomTeacher; code: string }> {
  const data = { role: 'TEACHER', name: 'Ms Poe', email: `${randomUUID()}@school.test` } as const;
  const teacher = { personId: (await db.person.create({ data })).id } as Teacher;
  const { id, joinCode } = await createClassroom(teacher, 'Period 3');
  return { actor: { personId: teacher.personId, classroomId: id } as ClassroomTeacher, code: joinCode };
}

async function join(code: string, name: string): Promise<SignedIn> {
  const joined = await joinClassroom({ code, name }, null);
  if (!joined.ok) throw new Error('not joined');
  return { personId: joined.person.id } as SignedIn;
}

async function handIn(student: SignedIn, marks: readonly (Span & { readonly layer: Layer })[]) {
  const { attemptId } = await startAttempt(student, WHOLE_ARTICLE.id, { copyFrom: null });
  const owner = { personId: student.personId, attemptId } as AttemptOwner;
  const stamp = { subType: null, note: '', removed: false, editedAt: Date.now(), editor: 'test' };
  const changes = marks.map((mark) => ({ id: randomUUID(), ...mark, ...stamp }));
  await submitAttempt(owner, { since: 0, changes }, gradeMarks);
  return owner;
}

async function contest(owner: AttemptOwner, place: Omit<ContestedPlace, 'markId'>): Promise<void> {
  const about = { articleId: ARTICLE.id, keyVersion: key.version, markId: null };
  await contestVerdict(owner, { ...about, ...place }, REASON);
}

describe('the inbox, beside a contest about an entry that was missed or met in part', () => {
  if (!entry || !foil) throw new Error('The key has no such places');
  const onEntry = { layer: 'claim', ...entry.core, spanId: entry.id, foilId: null } as const;
  const start = { start: entry.core.start, end: entry.core.start + 8 };
  const whole = pick(entry.outer);

  it('has what this student marked there, on both layers, and nothing for who marked elsewhere', async () => {
    const { actor, code } = await makeClass();
    const elsewhere = { layer: 'hedge', ...pick(foil) } as const;
    const there = [
      { layer: 'claim', ...start },
      { layer: 'hedge', ...whole },
    ] as const;
    const ada = await handIn(await join(code, 'Ada'), [...there, elsewhere]);
    const ben = await handIn(await join(code, 'Ben'), [elsewhere]);
    await contest(ada, { ...onEntry, verdict: 'in-part' });
    await contest(ben, { ...onEntry, verdict: 'missed' });
    const [place, ...others] = await loadInbox(actor);
    expect(others).toEqual([]);
    const marked = new Map(place?.disputes.map((one) => [one.name, one.marked]));
    expect(marked.get('Ada')).toHaveLength(2);
    expect(marked.get('Ada')).toEqual(
      expect.arrayContaining(there.map((mark) => expect.objectContaining(mark))),
    );
    expect(marked.get('Ben')).toEqual([]);
    expect(place?.tally.entry).toEqual({ found: 0, inPart: 1, missed: 1 });
  });

  it('has the marks of the attempt that is contested, whichever counts', async () => {
    const { actor, code } = await makeClass();
    const student = await join(code, 'Ada');
    const first = await handIn(student, [{ layer: 'claim', ...start }]);
    await contest(first, { ...onEntry, verdict: 'in-part' });
    await handIn(student, []);
    const [place] = await loadInbox(actor);
    expect(place?.disputes[0]?.marked).toMatchObject([start]);
    expect(place?.tally.entry).toEqual({ found: 0, inPart: 0, missed: 1 });
  });

  it('has nothing of the kind where the verdict was about other words', async () => {
    const { actor, code } = await makeClass();
    const ada = await handIn(await join(code, 'Ada'), [{ layer: 'hedge', ...pick(foil) }]);
    await contest(ada, { layer: 'hedge', ...pick(foil), spanId: null, foilId: foil.id, verdict: 'foil' });
    const [place] = await loadInbox(actor);
    expect(place?.disputes[0]?.marked).toBeNull();
  });

  it('counts who was given credit there, and not as one who found it', async () => {
    const { actor, code } = await makeClass();
    const ada = await handIn(await join(code, 'Ada'), []);
    const ben = await handIn(await join(code, 'Ben'), []);
    await contest(ada, { ...onEntry, verdict: 'missed' });
    const { id } = await db.dispute.findFirstOrThrow({ where: { attemptId: ada.attemptId } });
    await acceptDisputes(actor, [id], 'You are right about this one.');
    await contest(ben, { ...onEntry, verdict: 'missed' });
    const [place] = await loadInbox(actor);
    expect(place?.tally).toMatchObject({ entry: { found: 0, inPart: 0, missed: 2 }, credited: 1 });
  });
});
