'use client';

import { lazy } from 'react';

/* What only teachers see, in scripts of their own: a student's page has none of it and loads none of it. */

export const LazyOverrideForm = lazy(async () => ({
  default: (await import('./override-form')).OverrideForm,
}));

export const LazyCommentSection = lazy(async () => ({
  default: (await import('../students/comment-section')).CommentSection,
}));

export const LazyHideNames = lazy(async () => ({
  default: (await import('../classroom/hide-names')).HideNames,
}));
