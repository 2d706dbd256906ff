import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { DueNote } from '@/components/assignments/due-note';
import { CheckPlayer } from '@/components/checks/check-player';
import { CHECK_TITLES } from '@/components/checks/check-words';
import { Meaning } from '@/components/checks/meaning';
import type { SavedWork } from '@/components/saving/use-answers';
import type { CourseAttempt } from '@/lib/db/course-attempts';
import type { FlagAnswer } from '@/lib/grading/steps';
import { areFormsReady, findCheckAssignment, findCheckId, findChecks, listTexts } from '../../load-checks';

type Props = { params: Promise<{ check: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const check = findCheckId((await params).check);
  return { title: check ? CHECK_TITLES[check] : 'Check' };
}

/** The texts of a check that is begun, one at a time; for any other, the opening page says what to do. */
export default async function TakeCheckPage({ params }: Props) {
  const check = findCheckId((await params).check) ?? notFound();
  const checks = await findChecks();
  const attempt = checks?.[check] ?? null;
  const mayTake = check === 'first' || checks?.first?.finishedAt;
  if (!checks || !attempt || attempt.finishedAt || !mayTake || !areFormsReady()) redirect(`/checks/${check}`);
  if (!attempt.form) notFound();
  const asked = await findCheckAssignment(checks.actor, check, new Date());
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto w-full max-w-3xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-10"
    >
      <p className="text-sm text-soft">
        <a href={`/checks/${check}`} className="text-link">
          {CHECK_TITLES[check]}
        </a>
      </p>
      {asked?.closed ? <DueNote kind="test" {...asked} /> : null}
      <CheckPlayer
        items={listTexts(attempt.form)}
        work={toWork(attempt)}
        meanings={{ hedge: <Meaning layer="hedge" />, claim: <Meaning layer="claim" /> }}
        afterwards={
          check === 'first'
            ? 'There is no result yet: you see it after the second check.'
            : 'Then you see the result of both checks.'
        }
        doneHref={check === 'first' ? '/checks/first' : '/checks/second/result'}
      />
    </main>
  );
}

function toWork({ id, formerIds, revision, serverNow, records }: CourseAttempt): SavedWork<FlagAnswer> {
  return {
    id,
    formerIds,
    revision,
    serverNow,
    records: records.flatMap(({ itemId, answer, editedAt, editor }) =>
      answer.kind === 'flag' ? [{ itemId, answer, editedAt, editor }] : [],
    ),
  };
}
