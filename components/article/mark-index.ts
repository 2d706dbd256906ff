import type { DraftMark } from '@/lib/marking/edit';
import { firstEndingAfter } from '@/lib/spans/search';
import type { Span } from '@/lib/spans/span';

/** The marks by id and by the sentences they lie in, so that an edit costs what it touches. */
export class MarkIndex {
  private readonly byId = new Map<string, DraftMark>();
  private readonly bySentence = new Map<number, Set<string>>();

  constructor(
    private readonly sentences: readonly Span[],
    marks: readonly DraftMark[],
  ) {
    for (const m of marks) this.put(m.id, m);
  }

  get(id: string): DraftMark | null {
    return this.byId.get(id) ?? null;
  }

  all(): Iterable<DraftMark> {
    return this.byId.values();
  }

  in(sentence: number): DraftMark[] {
    return [...(this.bySentence.get(sentence) ?? [])].flatMap((id) => this.byId.get(id) ?? []);
  }

  sentencesWithMarks(): number[] {
    return [...this.bySentence.keys()];
  }

  /** Sets or removes a mark. Returns the sentences that look different now. */
  put(id: string, mark: DraftMark | null): Set<number> {
    const touched = new Set<number>();
    const before = this.byId.get(id);
    for (const s of before ? this.sentencesOf(before) : []) {
      this.bySentence.get(s)?.delete(id);
      touched.add(s);
    }
    if (mark) this.byId.set(id, mark);
    else this.byId.delete(id);
    for (const s of mark ? this.sentencesOf(mark) : []) {
      const ids = this.bySentence.get(s) ?? new Set<string>();
      this.bySentence.set(s, ids.add(id));
      touched.add(s);
    }
    return touched;
  }

  private sentencesOf(span: Span): number[] {
    const found: number[] = [];
    let i = firstEndingAfter(this.sentences, span.start);
    for (let s = this.sentences[i]; s && s.start < span.end; s = this.sentences[i]) {
      found.push(i);
      i += 1;
    }
    return found;
  }
}
