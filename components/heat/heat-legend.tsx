import './heat.css';
import type { ReactNode } from 'react';
import { listStepRanges } from '@/lib/grading/heat';
import { countOf, LAYER_NOUN } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';

/** How to read the shading and the lines; the steps in numbers of students. */
export function HeatLegend({ layer, of }: { layer: Layer; of: number }) {
  return (
    <div className="heat-legend grid gap-2 text-sm" data-layer={layer}>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span>Marked as a {LAYER_NOUN[layer]} by</span>
        {listStepRanges(of).map(({ step, from, to }) => (
          <span key={step} className="inline-flex items-center whitespace-nowrap tabular-nums">
            <span data-step={step} className="px-2">
              {from === to ? countOf(from, 'student') : `${from} to ${to}`}
            </span>
          </span>
        ))}
      </p>
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <Line layer={layer} part="core">
          in the key
        </Line>
        <Line layer={layer} part="outer">
          around it: fair to mark too
        </Line>
        <Line layer={layer} part="core" optional>
          fair to mark, not needed
        </Line>
        <span>
          <span className="heat-frame">framed</span> marked by many, not in the key
        </span>
        <span>
          <span className="heat-count" data-kind="entry">
            12
          </span>{' '}
          so many found it, or marked it outside the key
        </span>
      </p>
    </div>
  );
}

function Line({
  layer,
  part,
  optional = false,
  children,
}: {
  layer: Layer;
  part: 'core' | 'outer';
  optional?: boolean;
  children: ReactNode;
}) {
  return (
    <span data-layer={layer} data-optional={optional || undefined}>
      <span data-part={part}>{children}</span>
    </span>
  );
}
