import type { ReactNode } from 'react';
import type { FeedbackVerdict } from '@/lib/grading/feedback-items';

/** One shape per verdict, so that it can be told without colour. Always stands beside words or a label. */
const SHAPES: Readonly<Record<FeedbackVerdict, ReactNode>> = {
  found: <path d="M2.5 8.5 6.5 12.5 13.5 4" />,
  credited: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M5 8.2 7.2 10.4 11 5.8" />
    </>
  ),
  'other-sub-type': <path d="M2.5 6.5 5.5 9.5 11 2.5M3 13.5h10" />,
  'in-part': (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.5a5.5 5.5 0 0 0 0 11z" fill="currentColor" />
    </>
  ),
  close: <path d="M5 4 1.5 8 5 12M11 4l3.5 4L11 12M2 8h12" />,
  missed: <circle cx="8" cy="8" r="5.5" />,
  'other-layer': <path d="M2 5.5h11M10 2.5l3 3-3 3M14 11H3M6 8l-3 3 3 3" />,
  foil: <path d="M8 2 14.5 13.5H1.5zM8 6.5v3" />,
  outside: <path d="M3 8h10" />,
  'also-fair': <path d="M8 3v10M3 8h10" />,
};

export function VerdictSign({ verdict }: { verdict: FeedbackVerdict }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className="inline-block size-[0.95em] shrink-0"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {SHAPES[verdict]}
    </svg>
  );
}
