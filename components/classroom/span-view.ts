import type { ClassSummary, SpanTally } from '@/lib/grading/class-summary';
import type { SpanView } from './span-controls';

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Reads the view from an address; what it does not know becomes the plain view. */
export function parseSpanView(search: Search): SpanView {
  const page = Number(search.page);
  return {
    layer: search.layer === 'hedge' || search.layer === 'claim' ? search.layer : 'all',
    sort: search.sort === 'missed' ? 'missed' : 'text',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  };
}

/** One layer or both, as in the text or the least found first. */
export function selectSpans(spans: ClassSummary['spans'], view: SpanView): SpanTally[] {
  const chosen = spans.filter((tally) => view.layer === 'all' || tally.span.layer === view.layer);
  if (view.sort === 'text') return chosen;
  return chosen.sort((a, b) => a.found - b.found || b.missed - a.missed);
}
