import 'server-only';
import { createHash } from 'node:crypto';
import { resolveQuote } from '../../spans/quote';
import type { Lesson, LessonStep } from './lesson-schema';
import type { LessonOutline, PublicStep } from './types';

/** A lesson as a list shows it. */
export function toOutline({ id, number, title, question, minutes, goals }: Lesson): LessonOutline {
  return { id, number, title, question, minutes, goals };
}

/**
 * What of a step may reach a browser before it is answered: no right answer, no reason, no sample. Every field
 * is named here, so that a new one of the content stays on the server. Cards to sort or order are shuffled,
 * always in the same way.
 */
export function toPublicStep(step: LessonStep): PublicStep {
  const common = { id: step.id, part: step.part, title: step.title };
  switch (step.kind) {
    case 'read':
      return { kind: 'read', ...common, body: step.body };
    case 'example':
      return toExample(step, common);
    case 'exercise':
      return { kind: 'exercise', ...common, exerciseId: step.exerciseId, intro: step.intro };
    default:
      return toAsking(step, { ...common, intro: step.intro ?? null, prompt: step.prompt });
  }
}

type Common = Pick<LessonStep, 'id' | 'part' | 'title'>;
type Asking = Common & { readonly intro: string | null; readonly prompt: string };
type AskingSource = Exclude<LessonStep, { kind: 'read' | 'example' | 'exercise' }>;

function toExample(step: Extract<LessonStep, { kind: 'example' }>, common: Common): PublicStep {
  const thoughts = step.thoughts.map(({ quote, layer, think }) => ({
    at: quote === undefined ? null : resolveQuote(step.text, quote),
    layer,
    think,
  }));
  const { text, conclusion } = step;
  return { kind: 'example', ...common, intro: step.intro ?? null, text, thoughts, conclusion };
}

function toAsking(step: AskingSource, asking: Asking): PublicStep {
  switch (step.kind) {
    case 'choose':
      return { kind: 'choose', ...asking, many: step.many, options: step.options.map(toCard) };
    case 'mark':
      return { kind: 'mark', ...asking, layer: step.item.layer, text: step.item.text };
    case 'sort': {
      const bins = step.bins.map(({ id, name, hint }) => ({ id, name, hint: hint ?? null }));
      return { kind: 'sort', ...asking, bins, cards: shuffleCards(step.id, step.cards) };
    }
    case 'order': {
      const { top, bottom, cards } = step;
      return { kind: 'order', ...asking, top, bottom, cards: shuffleCards(step.id, cards) };
    }
    case 'mistake': {
      const { student, text } = step;
      const marks = step.marks.map(({ id, quote, layer, says }) => {
        const at = quote === undefined ? null : resolveQuote(text, quote);
        return { id, at, layer, says };
      });
      return { kind: 'mistake', ...asking, student, text, marks };
    }
    case 'write':
      return toWrite(step, asking);
  }
}

function toWrite(step: Extract<LessonStep, { kind: 'write' }>, asking: Asking): PublicStep {
  const fields = step.fields.map(({ id, label, hint, rows, offer }) => {
    return { id, label, hint: hint ?? null, rows, offersOwnClaims: offer === 'own-claims' };
  });
  const criteria = step.criteria.map(({ id, question, help }) => ({ id, question, help }));
  return { kind: 'write', ...asking, fields, criteria };
}

type Card = { readonly id: string; readonly text: string };

function toCard({ id, text }: Card): Card {
  return { id, text };
}

/** By a hash of step and card, so that a page shows them alike at every visit; never as the author listed them. */
function shuffleCards(stepId: string, cards: readonly Card[]): Card[] {
  const rank = ({ id }: Card) => createHash('sha256').update(`${stepId}:${id}`).digest('hex');
  const shuffled = [...cards].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const [first, ...rest] = shuffled;
  const asListed = shuffled.every((card, at) => card.id === cards[at]?.id);
  return (asListed && first ? [...rest, first] : shuffled).map(toCard);
}
