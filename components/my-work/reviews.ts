type Review = { readonly id: string; readonly title: string };
type Handed = { readonly exerciseId: string; readonly attemptId: string };

export type ReviewList = {
  /** Handed in, in their order, each with its latest attempt. */
  readonly done: readonly (Review & { readonly attemptId: string })[];
  /** The first one not handed in; null when all are. */
  readonly next: Review | null;
  readonly left: number;
};

/** Who is offered mixed reviews: whoever has been through everything once, in one of three ways, or did one before. */
export function canTakeReviews(facts: {
  readonly courseFinished: boolean;
  readonly articleHandedIn: boolean;
  readonly allSkillsMet: boolean;
  readonly anyReview: boolean;
}): boolean {
  return facts.courseFinished || facts.articleHandedIn || facts.allSkillsMet || facts.anyReview;
}

/** `past` in the order handed in: the latest attempt at a review is the one to look at. */
export function listReviews(reviews: readonly Review[], past: readonly Handed[]): ReviewList {
  const latest = new Map(past.map(({ exerciseId, attemptId }) => [exerciseId, attemptId]));
  const open = reviews.filter(({ id }) => !latest.has(id));
  return {
    done: reviews.flatMap((review) => {
      const attemptId = latest.get(review.id);
      return attemptId === undefined ? [] : [{ ...review, attemptId }];
    }),
    next: open[0] ?? null,
    left: open.length,
  };
}
