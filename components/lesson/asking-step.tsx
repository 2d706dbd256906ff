'use client';

import dynamic from 'next/dynamic';
import type { ComponentProps } from 'react';

// In a file of its own, so that a step to read loads nothing of what answers, saves and checks.
const StepPlayer = dynamic(() => import('./step-player').then((loaded) => loaded.StepPlayer));

/** A step that asks. */
export function AskingStepView(props: ComponentProps<typeof StepPlayer>) {
  return <StepPlayer {...props} />;
}
