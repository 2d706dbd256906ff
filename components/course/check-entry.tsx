import type { ReactNode } from 'react';

/** One of the two checks in the course, before the lessons or after them. */
export function CheckEntry({
  title,
  text,
  due,
  action,
}: {
  title: string;
  text: string;
  /** When it is due, where a teacher asked for it. */
  due?: ReactNode;
  action: { readonly href: string; readonly label: string } | null;
}) {
  return (
    <section className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-5">
      <div className="grid min-w-0 flex-[1_1_18rem] gap-1">
        <h2 className="text-xl">{title}</h2>
        <p className="measure text-soft">{text}</p>
        {due}
      </div>
      {action ? (
        <a className="button" href={action.href}>
          {action.label}
        </a>
      ) : null}
    </section>
  );
}
