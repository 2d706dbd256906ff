'use client';

import './key-change.css';
import type { KeyContent } from '@/lib/grading/key-edit';
import { countOf } from '@/lib/grading/phrases';
import { announceArrival } from '../ui/arrival';
import { Button } from '../ui/button';
import { ChoiceGroup } from '../ui/choice-group';
import { useAnnouncer } from '../ui/use-announcer';
import { ChangeForm } from './change-form';
import { describeDraft } from './draft';
import { EntryPanel } from './entry-panel';
import { KeyText, type ArticleText } from './key-text';
import { useKeyBoard, type KeyStart } from './use-key-board';

const LAYERS = ['hedge', 'claim'] as const;
const LAYER_NAMES = { hedge: 'Hedges', claim: 'Claims' } as const;

/** The key of a class in its text, one entry open beside it, and the change that is being put together. */
export function KeyBoard({
  article,
  articleId,
  answerKey,
  start,
  api,
}: {
  article: ArticleText;
  articleId: string;
  answerKey: KeyContent;
  start: KeyStart;
  /** The address of the key changes of the class. */
  api: string;
}) {
  const { say, announcer } = useAnnouncer();
  const board = useKeyBoard(article, answerKey, start, `key-change:${api}:${articleId}`, say);
  const { draft, change } = board;
  const onDone = (moved: number) => {
    board.forget();
    announceArrival(location.pathname);
    location.assign(`?article=${articleId}&done=applied-${moved}`);
  };
  const contests = start.disputeIds.length;
  return (
    <div className="grid grid-cols-1 gap-10">
      <InText article={article} board={board} say={say} />
      <section id="change" aria-labelledby="change-title" className="double-rule grid grid-cols-1 gap-4 pt-6">
        <h2 id="change-title">Your change</h2>
        <ChangeForm
          draft={draft}
          steps={describeDraft(answerKey, draft.edits, article.text)}
          onChange={change}
          onDrop={(at) => change({ edits: draft.edits.filter((_, i) => i !== at) })}
          run={{ urls: { preview: `${api}/preview`, apply: api }, onDone }}
          asked={{ articleId, disputeIds: start.disputeIds }}
          answers={
            contests > 0
              ? `It also answers ${countOf(contests, 'contest')} of this place, with this reason.`
              : null
          }
        />
      </section>
      {announcer}
    </div>
  );
}

/** The text with one layer of the key, and the panel beside it. */
function InText({
  article,
  board,
  say,
}: {
  article: ArticleText;
  board: ReturnType<typeof useKeyBoard>;
  say: (message: string) => void;
}) {
  const { words, entries, layer, opened, openId, open, picking, problem, stage } = board;
  const { ask, cancel } = picking;
  return (
    <section aria-labelledby="in-text" className="grid grid-cols-1 gap-4">
      <h2 id="in-text">The key in the text</h2>
      <div className="flex flex-wrap items-end gap-x-8 gap-y-3">
        <ChoiceGroup
          label="Show"
          name="key-layer"
          options={LAYERS}
          names={LAYER_NAMES}
          value={layer}
          onChange={board.show}
        />
        <p className="flex flex-wrap gap-x-4 text-sm text-soft">
          {['● to find', '○ fair to mark, not needed', '– safe phrase', '* in your change'].map((sign) => (
            <span key={sign}>{sign}</span>
          ))}
        </p>
      </div>
      <div className="grid grid-cols-1 items-start gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_25rem]">
        <KeyText
          {...{ article, words, entries, layer, openId }}
          picking={picking.picking}
          onOpen={(id) => open({ kind: 'open', id })}
          onPick={picking.pick}
          onMove={picking.move}
          onCancel={cancel}
        />
        <div ref={board.panel} className="key-panel">
          <EntryPanel
            {...{ layer, opened, entries, problem, stage }}
            keyContent={board.key}
            tools={{ article, words, ask, say }}
            onNew={(of) => open({ kind: 'new', of, words: null, instead: null })}
          />
        </div>
      </div>
      {picking.picking ? (
        <div className="picking-bar">
          <p role="status">
            {picking.picking.from === null
              ? `Choose the first word of ${picking.picking.what}: click it, or go with the arrow keys and press Enter.`
              : 'Now the last word.'}
          </p>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      ) : null}
    </section>
  );
}
