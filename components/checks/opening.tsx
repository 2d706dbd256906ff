import type { ReactNode } from 'react';
import { Page } from '../ui/page';
import type { CheckId } from './check-words';
import { CHECK_TITLES } from './check-words';
import { Meaning } from './meaning';

const LEDES: Readonly<Record<CheckId, string>> = {
  first:
    'Before the lessons, find out what you notice already. You read 32 short texts and say yes or no to each.',
  second:
    'After the lessons, you read 32 other texts of the same kind. Then you see what has changed, and why each answer is right or not.',
};
const NO_RESULT: Readonly<Record<CheckId, string>> = {
  first:
    'You are not told what was right until you have handed in the second check, after the lessons. If you knew now, the second check would not be fair.',
  second: 'As soon as you hand in this one, you see the result of both.',
};

/** What a check is, before it is begun. `children` is the way in. */
export function CheckOpening({
  check,
  note,
  children,
}: {
  check: CheckId;
  note?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Page
      kicker={check === 'first' ? 'Before the lessons' : 'After the lessons'}
      title={CHECK_TITLES[check]}
      lede={LEDES[check]}
    >
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[5fr_6fr] lg:grid-rows-[auto_1fr]">
        <section aria-labelledby="how" className="grid content-start gap-5">
          <h2 id="how">How it goes</h2>
          <dl className="border-t border-rule">
            <Fact term="Time">About 8 minutes. There is no clock.</Fact>
            <Fact term="Texts">
              32 texts of one or two sentences, all made up. First 16 about hedged language, then 16 about
              unverified claims. Some have it, some do not.
            </Fact>
            <Fact term="Grade">None. This is for you, to see what the lessons change.</Fact>
            <Fact term="Result">{NO_RESULT[check]}</Fact>
            <Fact term="Saving">Each answer is saved as you give it. You can stop and come back.</Fact>
          </dl>
        </section>
        <section aria-labelledby="meanings" className="grid content-start gap-6 lg:row-span-2">
          <h2 id="meanings">What you look for</h2>
          <Meaning layer="hedge" />
          <Meaning layer="claim" />
          <p className="measure text-soft">
            Unverified is not false, and hedged is not dishonest. You are asked what the words let you check.
            You can look these meanings up again at any time.
          </p>
        </section>
        <div className="grid content-start gap-6">
          {note}
          <div className="flex flex-wrap items-center gap-3">{children}</div>
        </div>
      </div>
    </Page>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 border-b border-rule py-3 sm:grid-cols-[5rem_1fr]">
      <dt className="font-semibold">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
