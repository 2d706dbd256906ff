import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Layer } from '@/lib/grading/types';
import { Button } from '../ui/button';
import { AskItem } from './ask-item';
import { KEPT, ScreenHeading } from './heading';
import type { Rule } from './practice-types';
import { LAYER_WORD } from './practice-types';
import type { PracticeState } from './session-model';
import { listOpenIntroductions } from './session-model';
import type { Practice } from './use-practice';

/** After this long, in ms, an answer that is being checked is left to arrive by itself. */
const SLOW_MS = 1500;
/** Sentences under which it says how marking works. */
const EXPLAINED = 2;

type SentenceProps = {
  practice: Practice;
  /** By skill; shown after the answer only. */
  rules: Readonly<Record<string, Rule>>;
  meanings: Readonly<Record<Layer, ReactNode>>;
  help: ReactNode;
  item: PracticeState['items'][number];
  moved: boolean;
  /** Skills whose introduction is here. */
  readable: readonly string[];
  onMoved: () => void;
  say: (message: string) => void;
};

/** One sentence: asked, then kept or checked. */
export function Sentence({ practice, item, moved, readable, onMoved, say, ...props }: SentenceProps) {
  const { state, later, sending, tell, give } = practice;
  const [problem, setProblem] = useState<string | null>(null);
  const checked = state.checked[item.id];
  const answer = later && checked;
  const given = state.given[item.id] ?? (answer ? undefined : checked);
  const slow = useSlow(given !== undefined);
  const kept = given && !answer && (slow || sending === 'waiting' || sending === 'signed-out') ? given : null;
  const number = state.items.indexOf(item) + 1;
  const place = `Sentence ${number} of ${state.items.length}`;
  const check = () => {
    if (given) return;
    const { marks, none } = state.draft;
    if (!marks.length && !none)
      return setProblem(`Mark some words, or press “No ${LAYER_WORD[item.layer]} here”.`);
    onMoved();
    give(item.id, state.draft);
  };
  return (
    <div className="grid gap-4">
      {answer ? (
        <later.CheckedItem
          item={item}
          place={place}
          answer={answer}
          rule={(answer.skill && props.rules[answer.skill]) || null}
          elsewhere={state.elsewhere.includes(item.id)}
        />
      ) : kept ? (
        later ? (
          <later.KeptItem item={item} place={place} draft={kept} sending={sending} />
        ) : (
          <ScreenHeading place={place} moved outcome>
            {KEPT}
          </ScreenHeading>
        )
      ) : (
        <>
          {given ? null : (
            <Offer
              names={listOpenIntroductions(state, readable).map((skill) => props.rules[skill]?.name ?? '')}
              onRead={() => {
                onMoved();
                tell({ kind: 'read-first', readable });
              }}
            />
          )}
          <AskItem
            item={item}
            place={place}
            moved={moved}
            explain={number <= EXPLAINED}
            help={props.help}
            meaning={props.meanings[item.layer]}
            draft={given ?? state.draft}
            busy={given !== undefined}
            onDraft={(draft) => {
              setProblem(null);
              tell({ kind: 'draft', draft });
            }}
            say={say}
          />
        </>
      )}
      <div role="alert">{problem ? <p className="font-semibold text-wrong">{problem}</p> : null}</div>
      <div className="practice-actions">
        {answer || kept ? (
          <Button
            look="primary"
            onClick={() => {
              onMoved();
              tell({ kind: 'next', readable });
            }}
          >
            Next
          </Button>
        ) : (
          <Button look="primary" aria-disabled={given !== undefined} onClick={check}>
            {given ? 'Checking' : 'Check'}
          </Button>
        )}
        <Button
          look="quiet"
          className="ml-auto"
          onClick={() => {
            onMoved();
            tell({ kind: 'stop' });
          }}
        >
          Stop here
        </Button>
      </div>
    </div>
  );
}

/** What is new at the first sentence: to be read first, or after it. */
function Offer({ names, onRead }: { names: readonly string[]; onRead: () => void }) {
  if (!names.length) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-4 border-rule-strong bg-shade px-3 py-1 text-sm">
      <span>New: {names.join(', ')}.</span>
      <Button look="quiet" onClick={onRead}>
        Read about it first
      </Button>
    </p>
  );
}

/** True when `waits` has been true for a while. */
function useSlow(waits: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits && slow;
}
