import Link from 'next/link';
import { LAYER_NAMES } from '@/components/classroom/layer-word';
import { countOf } from '@/lib/grading/phrases';
import type { Layer } from '@/lib/grading/types';

const CHOICE =
  'inline-flex min-h-11 items-center px-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:decoration-2';

type Text = { readonly id: string; readonly title: string; readonly students: number };

/** Which layer of which text, as links: the address holds the view. */
export function HeatControls({
  layers,
  layer,
  texts,
  text,
  hrefOf,
}: {
  layers: readonly Layer[];
  layer: Layer;
  texts: readonly Text[];
  text: string;
  hrefOf: (view: { layer?: Layer; text?: string }) => string;
}) {
  return (
    <nav aria-label="What to shade" className="screen-only grid gap-y-1">
      <div className="flex flex-wrap items-center gap-x-1">
        <span className="mr-2 text-sm text-soft">Marked as</span>
        {layers.map((one) => (
          <Link
            key={one}
            href={hrefOf({ layer: one })}
            scroll={false}
            aria-current={one === layer ? 'true' : undefined}
            className={CHOICE}
          >
            {LAYER_NAMES[one].many}
          </Link>
        ))}
      </div>
      {texts.length > 1 ? (
        <div className="sm:flex sm:items-baseline">
          <span className="mr-2 text-sm text-soft">Text</span>
          <div className="-mx-2 flex flex-wrap items-center gap-x-1 sm:mx-0">
            {texts.map(({ id, title, students }) => (
              <Link
                key={id}
                href={hrefOf({ text: id })}
                aria-current={id === text ? 'true' : undefined}
                className={CHOICE}
              >
                {title}
                <span className="ml-1 text-sm font-normal text-soft">({countOf(students, 'student')})</span>
              </Link>
            ))}
          </div>
        </div>
      ) : null}
    </nav>
  );
}
