import { GradeNews } from '@/components/disputes/grade-news';
import { findExercise } from '@/lib/content/catalog';
import { listGradeNews } from '@/lib/db/grade-news';
import type { SignedIn } from '@/lib/policy';

/** What happened to somebody's grades since they last looked. Nothing where nothing did. */
export async function MyGradeNews({ actor }: { actor: SignedIn }) {
  const news = await listGradeNews(actor);
  return (
    <GradeNews
      news={news.map(({ exerciseId, number, ...one }) => ({
        ...one,
        name: `${findExercise(exerciseId)?.title ?? 'Earlier work'}, attempt ${number}`,
      }))}
    />
  );
}
