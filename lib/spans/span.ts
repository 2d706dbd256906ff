/**
 * A half-open range of UTF-16 offsets into one canonical text: `start` is the
 * first character, `end` the first one after it. `start < end`. Two spans that
 * touch (`a.end === b.start`) do not overlap.
 */
export type Span = { readonly start: number; readonly end: number };
