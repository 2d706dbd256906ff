import { GradeNews } from '@/components/disputes/grade-news';
import { findExercise } from '@/lib/content/catalog';
import { listGradeNews } from '@/lib/db/grade-news';
import { canShowPoints } from '@/lib/grading/room-for-points';
import { LAYERS } from '@/lib/grading/types';
import type { SignedIn } from '@/lib/policy';

/** What happened to somebody's grades since they last looked. Nothing where nothing did. */
export async function MyGradeNews({ actor }: { actor: SignedIn }) {
  const news = await listGradeNews(actor);
  return (
    <GradeNews
      news={news.map(({ exerciseId, number, layers, ...one }) => {
        const exercise = findExercise(exerciseId);
        return {
          ...one,
          name: `${exercise?.title ?? 'Earlier work'}, attempt ${number}`,
          withPoints: canShowPoints(layers, exercise?.layers ?? LAYERS),
        };
      })}
    />
  );
}
