import type { Metadata } from 'next';
import { ClassPage } from '@/components/classroom/class-page';
import { HideNames } from '@/components/classroom/hide-names';
import { KeyBoard } from '@/components/key-change/key-board';
import { KeyHistory } from '@/components/key-change/key-history';
import { describeOwnKey } from '@/components/key-change/key-words';
import { FocusHeading } from '@/components/ui/focus-heading';
import { Notice } from '@/components/ui/notice';
import { requireTeacherOf } from '@/lib/auth/require';
import { ARTICLE, findArticle, REVIEW_EXERCISES } from '@/lib/content/catalog';
import { getClassroom } from '@/lib/db/classrooms';
import { countOf } from '@/lib/grading/phrases';
import { loadKey, type KeyQuery } from './load-key';

export const metadata: Metadata = { title: 'The key of this class' };

type Props = {
  params: Promise<{ classroomId: string }>;
  /** `entry` and `dispute`: where to begin; `done`: what the press that led here did. */
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function KeyPage({ params, searchParams }: Props) {
  const { classroomId } = await params;
  const teacher = await requireTeacherOf(classroomId, `/classrooms/${classroomId}/key`);
  const query = readQuery(await searchParams);
  const [classroom, { article, key, history, start }] = await Promise.all([
    getClassroom(teacher),
    loadKey(teacher, query),
  ]);
  const { text, paragraphs, sentences } = article;
  const { articleId, spans, foils } = key;
  const api = `/api/classrooms/${classroomId}/key-changes`;
  return (
    <ClassPage
      classroom={classroom}
      place={null}
      title="The key of this class"
      lede={describeOwnKey(history)}
    >
      <div className="grid grid-cols-1 gap-8">
        {query.done ? <Done done={query.done} /> : null}
        <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
          <a className="text-link" href={`/classrooms/${classroomId}/disputes`}>
            Disputes
          </a>
          <a className="text-link" href="#history">
            History of the key
          </a>
          <OtherTexts articleId={articleId} />
          <HideNames />
        </div>
        <KeyBoard
          key={`${articleId} ${key.version}`}
          article={{ text, paragraphs, sentences }}
          articleId={articleId}
          answerKey={{ articleId, spans, foils }}
          start={start}
          api={api}
        />
        <KeyHistory
          changes={history}
          api={api}
          fileHref={`/api/classrooms/${classroomId}/export/key-changes.csv`}
          articleId={articleId}
        />
      </div>
    </ClassPage>
  );
}

function readQuery(sent: Record<string, string | string[] | undefined>): KeyQuery {
  const one = (name: string) => {
    const value = sent[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { article: one('article'), entry: one('entry'), dispute: one('dispute'), done: one('done') };
}

/** Says what was done, and has the focus. `done`: "applied-12" or "taken-back-12". */
function Done({ done }: { done: string }) {
  const moved = Number(done.split('-').at(-1)) || 0;
  return (
    <>
      <FocusHeading key={done} on="#done" />
      <Notice kind="done" id="done">
        {done.startsWith('applied') ? 'The key is changed' : 'The change is taken back'}, and all work was
        graded anew.{' '}
        {moved === 0
          ? 'No points moved.'
          : `The points of ${countOf(moved, 'attempt')} moved; the students see what changed and why.`}
      </Notice>
    </>
  );
}

/** The loose texts of the reviews have keys of their own. */
function OtherTexts({ articleId }: { articleId: string }) {
  const texts = [ARTICLE, ...REVIEW_EXERCISES.flatMap((one) => findArticle(one.articleId) ?? [])];
  return (
    <details open={articleId !== ARTICLE.id}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline underline-offset-4">
        Keys of the other texts
      </summary>
      <ul className="flex flex-wrap gap-x-6">
        {texts.map(({ id, label }) => (
          <li key={id}>
            <a
              className="text-link"
              href={`?article=${id}`}
              aria-current={id === articleId ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
