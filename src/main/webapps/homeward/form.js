// Tasklist draws a task's form with form-js and keeps it to itself. Its Save would hand the answers over, but it checks
// them all first and paints every question red that nobody has come to yet. The form says without that what has been
// answered; so it is taken from the place where form-js has drawn it (Preact's __k holds what is drawn inside).
const drawnIn = node => {
  const service = node?.props?.value?.getService;
  if (service) {
    return service('form');
  }
  for (const inner of [node?.__k].flat()) {
    const found = inner && drawnIn(inner);
    if (found) {
      return found;
    }
  }
  return undefined;
};

/** The form in this place: its answers as Complete would send them, and who wants to know when they change. */
export const formIn = place => {
  const form = drawnIn(place);
  return form && {
    answers: () => Object.entries(form._getSubmitData()),
    whenChanged: told => ['changed', 'formFieldInstanceRegistry.changed'].forEach(event => form.on(event, told))
  };
};
