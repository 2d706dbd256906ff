import { Section } from './section';

/** The names are those of app/api/my-data. */
const TABLES = [
  { file: 'attempts.csv', name: 'Attempts at marking', holds: 'when, points, how many marks' },
  { file: 'marks.csv', name: 'Single marks', holds: 'the words, kind and note of each' },
  { file: 'lessons.csv', name: 'Answers in lessons and checks', holds: 'with each question' },
  {
    file: 'practice.csv',
    name: 'Practice answers',
    holds: 'each text, what you marked, whether it was right',
  },
  { file: 'comments.csv', name: 'Comments', holds: 'what a teacher wrote to you' },
];

const href = (file: string) => `/api/my-data/${file}`;

/** Everything somebody did here, as files to keep. Plain links: the server says that they are to be saved. */
export function TakeWithYou() {
  return (
    <Section id="take-it-with-you" title="Take it with you">
      <p>Everything you did here, to keep on your own device. The files hold your work and nobody else’s.</p>
      <p>
        <a href={href('everything.json')} className="button">
          Everything in one file (JSON)
        </a>
      </p>
      <p>Your work as tables, which open in a spreadsheet (CSV):</p>
      <ul className="grid gap-y-2 sm:gap-y-0">
        {TABLES.map(({ file, name, holds }) => (
          <li key={file} className="grid justify-items-start sm:flex sm:items-baseline sm:gap-x-3">
            <a href={href(file)} className="inline-flex min-h-11 items-center max-sm:-mb-2">
              {name}
            </a>
            <span className="text-sm text-soft">{holds}</span>
          </li>
        ))}
      </ul>
      <p className="text-sm text-soft">
        The result of the first check is in none of them until the second is handed in.
      </p>
    </Section>
  );
}
