'use client';

import { lazy, Suspense, type ComponentProps } from 'react';
import type { CommentSection } from '../students/comment-section';
import type { OverrideForm } from './override-form';

/* What only teachers see, in scripts of their own: a student's page has none of it and loads none of it. */

const LazyForm = lazy(async () => ({ default: (await import('./override-form')).OverrideForm }));
const LazyComments = lazy(async () => ({
  default: (await import('../students/comment-section')).CommentSection,
}));
const LazySwitch = lazy(async () => ({ default: (await import('../classroom/hide-names')).HideNames }));

export function LateOverrideForm(props: ComponentProps<typeof OverrideForm>) {
  return (
    <Suspense>
      <LazyForm {...props} />
    </Suspense>
  );
}

export function LateCommentSection(props: ComponentProps<typeof CommentSection>) {
  return (
    <Suspense>
      <LazyComments {...props} />
    </Suspense>
  );
}

export function LateHideNames() {
  return (
    <Suspense>
      <LazySwitch />
    </Suspense>
  );
}
