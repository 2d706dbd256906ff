/** How words are marked; the second is for keys. Made by the server, so that no script carries it. */
export function MarkHelp() {
  return (
    <>
      <p>
        Press a word to mark it. Press a second one to mark all the words up to there. Press a mark to take it
        away.
      </p>
      <p id="word-keys">
        Keys: the arrows go from word to word, Enter marks a word or takes a mark away, Shift with an arrow
        makes a mark longer.
      </p>
    </>
  );
}
