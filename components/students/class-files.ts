/** The files of a class for a spreadsheet, in the order in which they are offered. */
export const CLASS_FILES = [
  {
    file: 'gradebook.csv',
    name: 'Gradebook',
    what: 'one line a student: what counts in every part, and the course; “points set by hand” says yes where a teacher set the points, “brought along” where the attempt that counts was begun alone, outside the class',
  },
  {
    file: 'items.csv',
    name: 'Key entries',
    what: 'one line a key entry or safe sentence of the whole article',
  },
  { file: 'marks.csv', name: 'Marks', what: 'one line a mark: place, words, verdict, key entry' },
  { file: 'answers.csv', name: 'Written answers', what: 'one line an answer of the lessons' },
  { file: 'comments.csv', name: 'Comments', what: 'one line a comment' },
  {
    file: 'contests.csv',
    name: 'Disputes',
    what: 'one line a contested verdict: place, verdict, reason, your answer',
  },
  {
    file: 'key-changes.csv',
    name: 'Changes of the key',
    what: 'one line an edit: what, where, why, by whom, and whether it was taken back',
  },
] as const;
