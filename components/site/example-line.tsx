import type { ReactNode } from 'react';

/** Two invented sentences with everything marked, so that a reader sees the task before choosing a door. */
export function ExampleLine() {
  return (
    <figure className="grid gap-5">
      <p className="kicker">What marking looks like</p>
      <blockquote className="reading text-[1.35rem]">
        <Hedge number={1}>Some pupils say</Hedge> <Claim number={2}>the new menu has halved the queue.</Claim>{' '}
        Soup <Hedge number={3}>may</Hedge> return in spring, the head cook, Ana Ruiz, said on Monday.
      </blockquote>
      <figcaption>
        <ol className="grid gap-3">
          <Reason number={1} line="hedge" kind="Dotted, a hedge">
            Which pupils? You could not phone them.
          </Reason>
          <Reason number={2} line="claim" kind="Solid, an unverified claim">
            It may well be true. But the text gives you nothing to check it with.
          </Reason>
          <Reason number={3} line="hedge" kind="Dotted, a hedge">
            The cook leaves it open, which is honest: nobody knows yet.
          </Reason>
        </ol>
        <p className="mt-4 text-sm text-soft">
          “The head cook, Ana Ruiz, said on Monday” needs no mark: a name, a job and a day. You could ask the
          cook. We made these sentences up.
        </p>
      </figcaption>
    </figure>
  );
}

function Hedge({ number, children }: { number: number; children: ReactNode }) {
  return (
    <>
      <mark className="line-hedge bg-hedge-wash text-inherit">{children}</mark>
      <Number number={number} />
    </>
  );
}

function Claim({ number, children }: { number: number; children: ReactNode }) {
  return (
    <>
      <mark className="line-claim bg-claim-wash text-inherit">{children}</mark>
      <Number number={number} />
    </>
  );
}

function Number({ number }: { number: number }) {
  return <sup className="ml-0.5 font-plain text-xs font-bold">{number}</sup>;
}

function Reason({
  number,
  line,
  kind,
  children,
}: {
  number: number;
  line: 'hedge' | 'claim';
  kind: string;
  children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-[1.25rem_1fr]">
      <span className="font-bold tabular-nums" aria-hidden="true">
        {number}
      </span>
      <span>
        <strong className={line === 'hedge' ? 'line-hedge' : 'line-claim'}>{kind}.</strong> {children}
      </span>
    </li>
  );
}
