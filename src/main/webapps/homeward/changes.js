// What somebody has changed in a form since Homeward last heard of it. A question that appears while others are answered
// is no change, nor is an answer that is put back to what it was.
export const changesOf = form => {
  const known = new Map();
  const open = new Map();

  const look = () => form.answers().forEach(([question, answer]) => {
    const said = JSON.stringify(answer ?? '');
    if (!known.has(question)) {
      known.set(question, said);
    } else if (known.get(question) === said) {
      open.delete(question);
    } else {
      open.set(question, said);
    }
  });

  look();
  return {
    look,
    any: () => open.size > 0,
    copy: () => new Map(open),
    /** These have arrived; what was typed since then has not. */
    arrived: sent => sent.forEach((said, question) => {
      known.set(question, said);
      if (open.get(question) === said) {
        open.delete(question);
      }
    })
  };
};
