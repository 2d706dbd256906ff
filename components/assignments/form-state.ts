/** What stands in the fields of an assignment's form, as text, so that nothing typed is lost. */
export type AssignmentValues = {
  readonly partId: string;
  readonly whom: string;
  readonly students: readonly string[];
  readonly dueDate: string;
  readonly dueTime: string;
  readonly timeZone: string;
  readonly late: string;
  readonly attempts: string;
  readonly counts: string;
  readonly feedback: string;
  readonly note: string;
};

export type AssignmentErrors = Readonly<Partial<Record<keyof AssignmentValues, string>>>;

export type AssignmentFormState = {
  readonly values: AssignmentValues;
  readonly errors: AssignmentErrors;
  /** What is wrong with the whole, in a sentence. */
  readonly problem: string | null;
  /** Grows with every refusal: the fields are shown anew, with what was typed. */
  readonly tries: number;
};

export type AssignmentAction = (state: AssignmentFormState, form: FormData) => Promise<AssignmentFormState>;

/** A part that can be chosen. */
export type PartChoice = {
  readonly id: string;
  readonly kind: 'exercise' | 'lesson' | 'test';
  readonly title: string;
};
export type StudentChoice = { readonly id: string; readonly name: string };
